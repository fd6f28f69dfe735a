package org.bluelamp.guests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.TestScreen.press;

import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.guests.Days;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuestViewTest extends GuestScreenTest {

    @Test
    void showsForWhatAndUntilWhenAndLetsTheLeadEndIt() {
        var grant = people.let(force, Role.GUEST_AUDITOR, "early@" + force);
        try (var screen = screen(people.auditor(force)).at("guests/" + grant.getId())) {
            assertThat(screen.words())
                    .contains("Guest: early@" + force, "Audit of the history", "Active", "Nothing yet")
                    .doesNotContain("End this visit now");
        }
        try (var screen = screen(people.lead(force)).at("guests/" + grant.getId())) {
            press("End this visit now");
            assertThat(screen.words()).contains("Say why");
            _setValue(_get(TextArea.class), "Their work is done.");
            press("End this visit now");
            assertThat(screen.words()).contains("Ended early", "Their work is done.");
        }
    }

    @Test
    void saysWhenTheDaysAreOver() {
        var grant = people.let(force, Role.GUEST_AUDITOR, "late@" + force);
        Days.pass(grant.getId(), 10);
        try (var screen = screen(people.chief(force)).at("guests/" + grant.getId())) {
            assertThat(screen.words()).contains("Over").doesNotContain("End this visit now");
        }
    }

    @Test
    void findsNoGuestWhereThereIsNone() {
        for (var address : new String[] {"guests/nothing", "guests/00000000-0000-0000-0000-000000000000"}) {
            try (var screen = screen(people.lead(force))) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "ANALYST", "EDITOR", "OPERATOR", "GUEST", "GUEST_AUDITOR", "GUEST_REVIEWER"})
    void showsAGuestToNobodyElse(Role role) {
        refuses(
                role,
                "guests/"
                        + people.let(force, Role.GUEST_AUDITOR, "one@" + force).getId());
    }
}
