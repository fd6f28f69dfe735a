package org.bluelamp.guests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitsViewTest extends GuestScreenTest {

    @Test
    void leadsToEachForceThatLetsOneIn() {
        var account = "voss@" + force;
        var grant = people.let(force, Role.GUEST_AUDITOR, account);
        try (var _ = screen(people.outside(account)).at("visits")) {
            assertThat(_get(OpenDoors.class).getElement().getOuterHTML())
                    .contains(force, "Go there", grant.getId().toString());
        }
    }

    @Test
    void saysWhyOneCouldNotGo() {
        try (var screen = screen(people.contributor(force)).at("visits?over")) {
            assertThat(screen.words())
                    .contains(
                            "You could not go there.", "Ask its wellbeing lead", "No force lets you in at the moment");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR", "GUEST_AUDITOR", "GUEST_REVIEWER"})
    void takesNobodyElseOnAVisit(Role role) {
        refuses(role, "visits");
    }
}
