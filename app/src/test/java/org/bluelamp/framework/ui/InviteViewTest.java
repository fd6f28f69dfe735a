package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class InviteViewTest {

    private static final String EDITION = "invite-views";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    TestClock clock;

    @Autowired
    CycleService cycles;

    @Autowired
    InvitationService invitations;

    @Autowired
    EditionService editions;

    private Actor editor;
    private Cycle cycle;
    private Instant before;

    @BeforeEach
    void plan() {
        before = clock.instant();
        clock.set(Instant.parse("2026-11-22T14:02:00Z"));
        editor = people.national(Role.EDITOR);
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(EDITION)));
        cycle = editor.call(() -> cycles.plan("Invite views", EDITION, dates()));
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
        forces.asItWas();
        clock.set(before);
    }

    @Test
    void invitesEveryForceButOneAfterACheckPage() {
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Who is invited").contains("Every force.");
            screen.at(_get(Anchor.class, spec -> spec.withText("Choose forces")).getHref());
            assertThat(_find(Tick.class)).hasSize(48).allMatch(Tick::getValue);
            _find(Tick.class).getFirst().setValue(false);
            _click(button("Continue"));
            assertThat(screen.words())
                    .contains("Check the invitations to Invite views")
                    .contains("An invitation cannot be taken back.")
                    .doesNotContain("Alderdale");
            _click(button("Invite 47 forces"));
            assertThat(screen.words())
                    .contains("The forces are invited.")
                    .contains("47 forces, and no other.")
                    .contains("Invite more forces");
        }
        var invited = editor.call(() -> invitations.of(cycle.getId()));
        assertThat(invited.includes("alderdale")).isFalse();
        assertThat(invited.includes("northmoor")).isTrue();
    }

    @Test
    void saysWhatIsMissingWhenNobodyIsChosen() {
        try (var screen = screen(editor).at(FrameworkNavigation.invite(cycle.getId()))) {
            _click(button("Tick none"));
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Choose at least one force");
            assertThat(screen.refusesOnTop()).isTrue();
            _click(button("Tick all"));
            assertThat(_find(Tick.class)).allMatch(Tick::getValue);
        }
    }

    @Test
    void asksLaterAboutTheOthersAlone() {
        editor.run(() -> invitations.invite(cycle.getId(), List.of("northmoor")));
        forces.merge("estuary", "northmoor");
        try (var screen = screen(editor).at(FrameworkNavigation.invite(cycle.getId()))) {
            assertThat(screen.words())
                    .contains("Some forces are invited already.")
                    .doesNotContain("Northmoor")
                    .doesNotContain("Estuary");
            assertThat(_find(Tick.class)).hasSize(46).noneMatch(Tick::getValue);
        }
    }

    @Test
    void comesBackFromACheckPageThatNamesNobody() {
        try (var screen = screen(editor).at(FrameworkNavigation.invite(cycle.getId()) + "/check?force=no-such")) {
            assertThat(screen.words()).contains("Without a choice the cycle is for every force.");
        }
    }

    @Test
    void saysThatNobodyIsLeftInACycleForEveryForce() {
        editor.run(() -> cycles.open(cycle.getId(), cycle.version()));
        try (var screen = screen(editor).at(FrameworkNavigation.invite(cycle.getId()))) {
            assertThat(screen.words()).contains("This cycle was opened for every force.");
        }
    }

    @Test
    void saysBeforeOpeningWhoIsInvited() {
        try (var screen = screen(editor).at(FrameworkNavigation.open(cycle.getId()))) {
            assertThat(screen.words()).contains("Every force is invited.");
        }
        editor.run(() -> invitations.invite(cycle.getId(), List.of("northmoor", "estuary")));
        try (var screen = screen(editor).at(FrameworkNavigation.open(cycle.getId()))) {
            assertThat(screen.words()).contains("2 forces are invited. No other force can take part.");
        }
    }

    @Test
    void announcesACycleWithoutOpeningIt() {
        try (var screen = screen(editor)
                .at("cycles/new/check?title=Announced&edition=" + EDITION
                        + "&opens=2026-11-01&baseline=2026-12-01&closes=2026-12-18&freezes=2027-01-15")) {
            _click(button("Announce it only"));
            assertThat(screen.words()).contains("The cycle is announced.").contains("Choose forces");
        }
    }

    @Test
    void showsAForceWhomTheCycleIsForAndNoButton() {
        editor.run(() -> invitations.invite(cycle.getId(), List.of("northmoor")));
        try (var screen = screen(people.lead("estuary")).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words())
                    .contains("1 force, and no other.")
                    .contains("Northmoor Police")
                    .doesNotContain("Invite more forces");
        }
    }

    @Test
    void readsTheSameInWelsh() {
        try (var screen = screen(editor)) {
            UI.getCurrent().setLocale(Locale.of("cy"));
            assertThat(screen.at(FrameworkNavigation.invite(cycle.getId())).words())
                    .contains("Gwahodd heddluoedd")
                    .doesNotContain("Tick all");
        }
    }

    @Test
    void opensItsPagesToNobodyWhoMayNotRunCycles() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.EDITOR, Role.SYSTEM))) {
            try (var screen = screen(people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role))) {
                for (var address : List.of(
                        FrameworkNavigation.invite(cycle.getId()),
                        FrameworkNavigation.invite(cycle.getId()) + "/check?force=estuary")) {
                    assertThat(screen.refuses(address))
                            .as(role + " at " + address)
                            .isTrue();
                }
            }
        }
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.framework");
    }

    private static NativeButton button(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }

    private static CycleDates dates() {
        return new CycleDates(
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-01T17:00:00Z"),
                Instant.parse("2026-12-18T17:00:00Z"),
                Instant.parse("2027-01-15T17:00:00Z"));
    }
}
