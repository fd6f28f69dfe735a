package org.bluelamp.guests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screens of guests, as the force that lets them in and they themselves see them. */
@PortalTest
abstract class GuestScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    final String force = TestPeople.freshForce();

    TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.guests");
    }

    void refuses(Role role, String address) {
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }
}
