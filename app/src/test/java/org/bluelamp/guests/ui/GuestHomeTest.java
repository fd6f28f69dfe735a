package org.bluelamp.guests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuestHomeTest extends GuestScreenTest {

    @Autowired
    GuestHome home;

    @Test
    void offersTheWayToEachForceThatLetsOneIn() {
        var account = "voss@" + force;
        var guest = people.outside(account);
        try (var screen = screen(guest)) {
            assertThat(home.build().getElement().getTextRecursively()).contains("No force lets you in at the moment");
        }
        var grant = people.let(force, Role.GUEST_AUDITOR, account);
        assertThat(home.serves(guest)).isTrue();
        assertThat(home.serves(people.lead(force))).isFalse();
        try (var screen = screen(guest)) {
            assertThat(home.build().getElement().getOuterHTML())
                    .contains(force, "You are let in to audit the history until", "Go there")
                    .contains("action=\"visit\"", grant.getId().toString());
        }
    }
}
