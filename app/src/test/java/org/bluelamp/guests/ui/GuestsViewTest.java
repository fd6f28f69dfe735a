package org.bluelamp.guests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuestsViewTest extends GuestScreenTest {

    @Test
    void saysThatNobodyWasEverLetIn() {
        try (var screen = screen(people.lead(force)).at("guests")) {
            assertThat(screen.words()).contains("Nobody was ever let in", "Let a guest in");
        }
    }

    @Test
    void listsEachGuestForWhoeverMayRead() {
        people.let(force, Role.GUEST_AUDITOR, "voss@" + force);
        try (var screen = screen(people.auditor(force)).at("guests")) {
            assertThat(screen.words())
                    .contains("voss@" + force, "Audit of the history", "Active")
                    .doesNotContain("Let a guest in");
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONTRIBUTOR",
                "ANALYST",
                "EDITOR",
                "NATIONAL_AUDITOR",
                "OPERATOR",
                "GUEST",
                "GUEST_AUDITOR",
                "GUEST_REVIEWER"
            })
    void showsTheListToNobodyElse(Role role) {
        refuses(role, "guests");
    }
}
