package org.bluelamp.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelpWaitingTest extends HelpScreenTest {

    @Autowired
    HelpWaiting waiting;

    @Test
    void saysToTheNationalServiceThatSomethingIsNew() {
        help.sent(force, "MH07", "A facilitator.");
        for (var role : List.of(Role.ANALYST, Role.EDITOR)) {
            var actor = people.national(role);
            try (var screen = screen(actor)) {
                assertThat(waiting.on(actor)).isPresent();
            }
        }
        var lead = people.lead(force);
        try (var screen = screen(lead)) {
            assertThat(waiting.on(lead)).isEmpty();
        }
    }
}
