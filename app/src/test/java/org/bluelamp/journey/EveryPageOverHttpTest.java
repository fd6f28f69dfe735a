package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.bluelamp.TestPeople;
import org.bluelamp.doors.EveryPage;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Every page that there is, in a browser: by axe, and at 320 px. A new view is among them by itself. What guests see stands
 * behind a door of theirs, and is looked at in their journeys.
 */
@Import(TestPeople.class)
class EveryPageOverHttpTest extends Journey {

    private static final String FORCE = "wansfell";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Personas personas;

    EveryPageOverHttpTest() {
        super("every-page");
    }

    @Test
    void canBeUsedByEverybody() {
        var wrong = new ArrayList<String>();
        EveryPage.of(context, FORCE).stream()
                .filter(page -> !page.role().visiting())
                .collect(Collectors.groupingBy(EveryPage::role))
                .forEach((role, pages) -> {
                    var home = role.national() ? Pin.NATIONAL : role == Role.GUEST ? TestPeople.OUTSIDE : FORCE;
                    var persona = personas.of(home).stream()
                            .filter(one -> one.role() == role)
                            .findFirst();
                    assertThat(persona).as("a persona to be the " + role.code()).isPresent();
                    try (var visitor = as(persona.get().login())) {
                        pages.stream()
                                .sorted(Comparator.comparing(EveryPage::address))
                                .forEach(page -> visitor.go(page.address())
                                        .faults(page.route() + " by " + role.code())
                                        .forEach(wrong::add));
                    }
                });
        assertThat(wrong).isEmpty();
    }
}
