package org.bluelamp.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.SharingService;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screens of help asked and practice offered, as a force and the national service see them. */
@PortalTest
abstract class HelpScreenTest {

    static final String NEW = HelpNavigation.write(SharingKind.HELP, TestAssessments.EDITION, "MH07");

    /** Stands in the directory, so that it can merge. */
    static final String MERGING = "kingsford";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    SharingService sharings;

    final String force = TestPeople.freshForce();
    TestHelp help;

    @BeforeEach
    void begin() {
        help = new TestHelp(context);
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
        forces.asItWas();
        help.takenBack(MERGING);
    }

    TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.help");
    }

    void refuses(Role role, String address) {
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }
}
