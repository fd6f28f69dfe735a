package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.assessment.ReminderService.Due;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.notices.Post;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Bilingual;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Four invited forces, each as far as its name says. */
@PortalTest
class ReminderServiceTest {

    private static final String WORKING = "northmoor";
    private static final String ASLEEP = "estuary";
    private static final String DONE = "alderdale";
    private static final String ELSEWHERE = "ashmere";

    @Autowired
    ReminderService reminders;

    @Autowired
    InvitationService invitations;

    @Autowired
    CycleService cycles;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    TestAssessments made;

    @Autowired
    TestClock clock;

    @Autowired
    ChangeLog log;

    @Autowired
    Bilingual texts;

    @Autowired
    JdbcTemplate jdbc;

    private Actor editor;
    private Cycle cycle;

    @BeforeEach
    void invite() {
        made.cycle(TestAssessments.EDITION);
        editor = people.national(Role.EDITOR);
        cycle = editor.call(() -> {
            var planned = cycles.plan(
                    "Reminders",
                    TestAssessments.EDITION,
                    new CycleDates(made.day(-30), made.day(-10), made.day(20), made.day(40)));
            invitations.invite(planned.getId(), List.of(WORKING, ASLEEP, DONE));
            return cycles.open(planned.getId(), planned.version());
        });
        made.open(WORKING, cycle);
        made.submitted(DONE, made.open(DONE, cycle), true);
    }

    @AfterEach
    void asItWas() {
        forces.asItWas();
        made.cycle(TestAssessments.EDITION);
    }

    private List<String> due() {
        return editor.call(() -> reminders.due(cycle.getId())).stream()
                .map(due -> due.force().code() + " " + due.state())
                .toList();
    }

    private List<Force> send(String... states) {
        return editor.call(() -> reminders.send(cycle.getId(), List.of(states)));
    }

    @Test
    void remindsThoseThatAreInvitedAndHaveNotSubmitted() {
        assertThat(due()).containsExactly("estuary not-started", "northmoor in-progress");
        assertThat(send("not-started")).extracting(Force::code).containsExactly(ASLEEP);
        assertThat(due()).containsExactly("northmoor in-progress");
    }

    @Test
    void remindsNobodyTwiceADayByTheClockOfTheUnitedKingdom() {
        send("not-started", "in-progress");
        refused("assessment.remind.refused.nobody", "not-started");
        clock.advance(Duration.ofDays(1));
        assertThat(send("not-started", "in-progress")).hasSize(2);
        assertThat(editor.call(() -> reminders.of(cycle.getId())))
                .hasSize(4)
                .extracting(Reminder::day)
                .startsWith(LocalDate.of(2026, 11, 23))
                .endsWith(LocalDate.of(2026, 11, 22));
    }

    @Test
    void leavesAForceAloneThatHasMerged() {
        forces.merge(ASLEEP, WORKING);
        assertThat(due()).containsExactly("northmoor in-progress");
    }

    @Test
    void remindsWhileTheCycleTakesSubmissionsAndNoLonger() {
        clock.set(made.day(30));
        assertThat(due()).as("late, and not frozen").hasSize(2);
        clock.set(made.day(41));
        editor.run(() -> cycles.freeze(cycle.getId(), cycle.version()));
        assertThat(due()).isEmpty();
        refused("assessment.remind.refused.not-open", "not-started");
    }

    @Test
    void knowsNoOtherStates() {
        refused("assessment.remind.refused.state", "submitted");
        refused("assessment.remind.refused.nobody");
    }

    @Test
    void isKnownToTheRemindedForceAndTheNationAlone() {
        send("not-started");
        assertThat(of(people.lead(ASLEEP))).extracting(Reminder::force).containsExactly(ASLEEP);
        assertThat(of(people.national(Role.ANALYST))).hasSize(1);
        for (var other : List.of(WORKING, ELSEWHERE)) {
            assertThat(of(people.lead(other))).isEmpty();
        }
    }

    @Test
    void isWrittenByNoForceAndChangedByNobody() {
        send("not-started");
        people.lead(ASLEEP)
                .run(() -> assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> jdbc.update(
                                "insert into reminder (cycle, day, state, sent_at, sent_by)"
                                        + " values (?, '2026-01-01', 'not-started', now(), gen_random_uuid())",
                                cycle.getId()))
                        .havingRootCause()
                        .withMessageContaining("row-level security"));
        editor.run(() -> assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.update("update reminder set state = 'signed-off'"))
                .havingRootCause()
                .withMessageContaining("permission denied"));
    }

    @Test
    void standsInBothHistories() {
        var elsewhere = told(people.auditor(ELSEWHERE), Locale.UK);
        send("not-started", "in-progress");
        assertThat(told(people.auditor(ASLEEP), Locale.UK))
                .contains("The national service reminded the force to submit");
        assertThat(told(people.auditor(ASLEEP), Texts.WELSH))
                .contains("Atgoffwyd yr heddlu i gyflwyno gan y gwasanaeth cenedlaethol");
        assertThat(told(people.national(Role.NATIONAL_AUDITOR), Locale.UK)).contains("Sent reminders in Reminders: 2");
        assertThat(told(people.auditor(ELSEWHERE), Locale.UK))
                .filteredOn(line -> line.contains("remind"))
                .hasSameElementsAs(elsewhere.stream()
                        .filter(line -> line.contains("remind"))
                        .toList());
    }

    @Test
    void writesToAForceThatHasAnAddress() {
        forces.contact(ASLEEP, "wellbeing@estuary.example");
        var post = mock(Post.class);
        var letters = new ReminderLetters(post, texts);
        letters.send(cycle, forces.find(ASLEEP).orElseThrow());
        letters.send(cycle, forces.find(WORKING).orElseThrow());
        verify(post)
                .send(
                        eq("wellbeing@estuary.example"),
                        eq("Reminder: Reminders / Neges atgoffa: Reminders"),
                        contains("12 December 2026, 14:02"));
        verifyNoMoreInteractions(post);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyButTheEditorRemind(Role role) {
        var actor = people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actor.run(() -> reminders.send(cycle.getId(), List.of("not-started"))));
    }

    @Test
    void looksInTheSameStatementsHoweverManyForcesThereAre() {
        assertThat(editor.call(() -> TestStatements.during(() -> reminders.due(cycle.getId()))))
                .as("the cycle, who is how far, who was reminded, who is invited")
                .hasSize(4);
        assertThat(editor.call(() -> reminders.due(cycle.getId())))
                .extracting(Due::state)
                .hasSize(2);
    }

    private List<Reminder> of(Actor actor) {
        return actor.call(() -> reminders.of(cycle.getId()));
    }

    private List<String> told(Actor auditor, Locale language) {
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "assessment" : null);
        return auditor.call(() -> log.page(filter, null, 20, language)).changes().stream()
                .map(told -> told.headline().words())
                .toList();
    }

    private void refused(String text, String... states) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> send(states))
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo(text));
    }
}
