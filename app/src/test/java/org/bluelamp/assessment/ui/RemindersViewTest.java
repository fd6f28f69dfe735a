package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.bluelamp.TestAssessments;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RemindersViewTest extends AssessmentScreenTest {

    @Autowired
    ReminderService reminders;

    @Autowired
    InvitationService invitations;

    @Autowired
    CycleService cycles;

    @Autowired
    WorkHome home;

    private String page() {
        return "cycles/" + cycle.getId() + "/reminders";
    }

    private Actor editor() {
        return people.national(Role.EDITOR);
    }

    @Test
    void remindsAfterACheckPageThatNamesThem() {
        var screen = as(editor()).at(page());
        assertThat(screen.words())
                .contains("Forces that have not started (47)")
                .contains("Forces that are in progress (1)")
                .contains("None in this cycle.");
        _find(Tick.class).get(1).setValue(true);
        click("Continue");
        assertThat(screen.words())
                .contains("Northmoor Police")
                .doesNotContain("Estuary")
                .contains("No other force learns who was reminded.");
        click("Remind 1 force");
        assertThat(screen.words()).contains("1 force was reminded.").doesNotContain("in progress (1)");
        screen.close();
        people.lead(FORCE).run(() -> assertThat(reminders.of(cycle.getId())).hasSize(1));
    }

    @Test
    void saysWhatIsMissing() {
        var screen = as(editor()).at(page());
        click("Continue");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Choose which forces to remind");
        assertThat(screen.refusesOnTop()).isTrue();
    }

    @Test
    void comesBackFromACheckPageThatNamesNobody() {
        assertThat(as(editor()).at(page() + "/check?state=submitted").words()).contains("Whom to remind");
    }

    @Test
    void saysWhenThereIsNobodyLeft() {
        editor().run(() -> reminders.send(cycle.getId(), ReminderService.STATES));
        assertThat(as(editor()).at(page()).words())
                .contains("Nobody to remind")
                .contains("22 November 2026")
                .contains("48");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        var screen = as(editor()).at(page() + "/check?state=in-progress");
        reminders.send(cycle.getId(), List.of("in-progress"));
        click("Remind 1 force");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Nobody is left to remind");
        screen.close();
    }

    @Test
    void standsOnTheHomeOfTheRemindedForceUntilItHasSubmitted() {
        // the latest of all open cycles, so that it is the current one
        cycle = editor().call(() -> cycles.open(
                "Home",
                TestAssessments.EDITION,
                new CycleDates(made.day(0).minusSeconds(1), made.day(1), made.day(20), made.day(40))));
        assessment = made.open(FORCE, cycle);
        editor().run(() -> reminders.send(cycle.getId(), ReminderService.STATES));
        assertThat(homeOf(people.lead(FORCE)))
                .contains("The national service reminded your force on 22 November 2026.");
        assertThat(homeOf(people.lead("estuary")))
                .contains("The national service reminded your force on 22 November 2026.")
                .contains("Every force is invited to this cycle.");
        assertThat(homeOf(people.lead("no-force-of-the-directory"))).doesNotContain("reminded your force");
        made.submitted(FORCE, assessment, true);
        assertThat(homeOf(people.lead(FORCE))).doesNotContain("reminded your force");
        made.freeze(cycle);
    }

    @Test
    void readsTheSameInWelsh() {
        var screen = as(editor());
        UI.getCurrent().setLocale(Locale.of("cy"));
        assertThat(screen.at(page()).words()).contains("Pwy i’w hatgoffa").doesNotContain("remind");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        refuses(people.national(role), page());
        refuses(people.national(role), page() + "/check?state=in-progress");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), page());
        refuses(people.in(FORCE, role), page() + "/check?state=in-progress");
    }

    /** The words of the home of whoever works on assessments. */
    private String homeOf(Actor actor) {
        try (var screen = as(actor)) {
            UI.getCurrent().add(home.build());
            return screen.words();
        }
    }
}
