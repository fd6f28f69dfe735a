package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AssessmentJourneyTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    CycleService cycles;

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    Transitions transitions;

    @Autowired
    TestAssessments made;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    String force;
    Cycle cycle;
    Assessment assessment;
    Instant closed;

    @BeforeEach
    void openAnAssessment() {
        clock.set(Instant.parse("2026-11-22T14:02:00Z"));
        closed = day(21);
        force = TestPeople.freshForce();
        cycle = people.national(Role.EDITOR)
                .call(() -> cycles.open(
                        "Cycle of " + force, "blue-lamp-1", new CycleDates(day(-30), day(-10), day(20), day(40))));
        assessment = people.lead(force).call(() -> assessments.open(cycle.getId(), Set.of("dvi")));
    }

    private Instant day(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private Answer save(String standard, Integer level, Integer version) {
        return answers.save(
                assessment.getId(), standard, new SaveAnswer(level, false, null, null, version, UUID.randomUUID()));
    }

    @Test
    void asksOnlyWhatAppliesToTheForce() {
        people.lead(force).run(() -> {
            var standing = assessments.standing(assessment.getId());
            assertThat(standing.score().asked()).isEqualTo(91);
            assertThatThrownBy(() -> save("PW05", 1, null)).isInstanceOf(Absent.class);
            assertThat(save("TD09", 1, null).level()).contains(1);
        });
    }

    @Test
    void savesTheSameSaveOnce() {
        people.lead(force).run(() -> {
            var operation = UUID.randomUUID();
            var once = new SaveAnswer(2, false, null, "Agreed", null, operation);
            var first = answers.save(assessment.getId(), "MH07", once);
            var again = answers.save(assessment.getId(), "MH07", once);
            assertThat(again.version()).isEqualTo(first.version());
            assertThat(jdbc.queryForObject(
                            "select count(*) from change where entity = 'answer' and force = ?", Integer.class, force))
                    .isEqualTo(1);
        });
    }

    @Test
    void showsBothValuesWhenTwoAnswerAtOnce() {
        people.contributor(force).run(() -> save("MH08", 3, null));
        people.lead(force)
                .run(() -> assertThatThrownBy(() -> save("MH08", 1, null))
                        .isInstanceOfSatisfying(
                                Stale.class,
                                stale -> assertThat(((Answer) stale.current()).level())
                                        .contains(3)));
    }

    @Test
    void refusesWhatTheEditionDoesNotKnow() {
        people.lead(force).run(() -> {
            assertThatThrownBy(() -> save("MH07", 4, null)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> answers.save(
                            assessment.getId(),
                            "MH07",
                            new SaveAnswer(null, true, "no", null, null, UUID.randomUUID())))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("notApplicable"));
        });
    }

    /** Somebody at the prompt of the database is not told of as a chief officer. */
    @Test
    void isNotReopenedByAnUpdateThatLeavesItsState() throws SQLException {
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("update assessment set version = version + 1 where id = '" + assessment.getId() + "'");
        }
        people.auditor(force)
                .run(() -> assertThat(
                                log.page(ChangeFilter.ofRecord("assessment", assessment.getId()), null, 5, Locale.UK)
                                        .changes())
                        .extracting(told -> told.headline().words())
                        .contains("Changed the assessment")
                        .noneMatch(words -> words.startsWith("Reopened")));
    }

    private Answer stuck(Integer level, String barrier, Integer version) {
        return answers.save(
                assessment.getId(),
                "MH07",
                new SaveAnswer(level, false, null, null, barrier, version, UUID.randomUUID()));
    }

    @Test
    void knowsWhatIsInTheWayOfARatingBelowTheTargetAlone() {
        people.lead(force).run(() -> {
            assertThat(stuck(1, "staffing", null).barrier()).contains("staffing");
            assertThatThrownBy(() -> stuck(1, "weather", 0)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.field()).isEqualTo("barrier");
                assertThat(refused.text()).isEqualTo("assessment.refused.barrier");
            });
            assertThatThrownBy(() -> stuck(2, "staffing", 0))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("assessment.refused.barrier-on-target"));
            assertThatThrownBy(() -> stuck(null, "staffing", 0)).isInstanceOf(Refused.class);
            assertThat(stuck(2, null, 0).barrier())
                    .as("gone when the rating rises")
                    .isEmpty();
        });
    }

    @Test
    void handsWhatIsInTheWayOverWithItsRating() {
        people.lead(force).run(() -> {
            stuck(1, "staffing", null);
            save("MH08", 1, null);
        });
        made.submitted(force, assessment, true);
        people.lead(force)
                .run(() -> assertThat(jdbc.queryForList(
                                "select barrier from submitted_fact where cycle = ? and barrier is not null",
                                String.class,
                                cycle.getId()))
                        .containsExactly("staffing"));
    }

    @Test
    void goesFromAnswersToSubmissionAndBack() {
        people.lead(force).run(() -> {
            save("MH07", 2, null);
            save("MH04", 0, null);
            assessment = transitions.send(assessment.getId(), assessment.version());
            assertThatThrownBy(() -> save("MH08", 2, null)).isInstanceOf(Refused.class);
        });
        people.chief(force).run(() -> {
            var unread = new SignOff("Fair.", new TreeSet<>(), true, true);
            assertThatThrownBy(() -> transitions.signOff(assessment.getId(), assessment.version(), unread))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("acknowledged"));
            var gaps = assessments.standing(assessment.getId()).score().gaps().stream()
                    .map(Score.CoreGap::standard)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(gaps).containsExactly("MH04");
            assessment = transitions.signOff(
                    assessment.getId(), assessment.version(), new SignOff("Fair.", gaps, true, true));
        });
        people.lead(force).run(() -> {
            assessment = transitions.submit(assessment.getId(), assessment.version());
            assertThat(facts()).isEqualTo(91);
            assertThat(jdbc.queryForObject(
                            "select level from submitted_fact where cycle = ? and standard = 'MH07'",
                            Integer.class,
                            cycle.getId()))
                    .isEqualTo(2);
        });
        people.chief(force).run(() -> {
            assessment = transitions.reopen(assessment.getId(), assessment.version(), "MH07 was read wrongly");
            assertThat(facts()).isZero();
        });
        people.lead(force).run(() -> assertThat(save("MH07", 3, 0).level()).contains(3));
    }

    private int facts() {
        return jdbc.queryForObject("select count(*) from submitted_fact where cycle = ?", Integer.class, cycle.getId());
    }

    @Test
    void keepsFactsOfForcesThatStayOutFromTheBenchmark() {
        people.lead(force).run(() -> assessment = transitions.send(assessment.getId(), assessment.version()));
        people.chief(force)
                .run(() -> assessment = transitions.signOff(
                        assessment.getId(), assessment.version(), new SignOff("Fair.", new TreeSet<>(), false, true)));
        people.lead(force).run(() -> {
            assessment = transitions.submit(assessment.getId(), assessment.version());
            assertThat(facts()).isZero();
        });
        people.chief(force).run(() -> {
            var joined = transitions.choose(assessment.getId(), 0, true);
            assertThat(facts()).isEqualTo(91);
            transitions.choose(assessment.getId(), joined.version(), false);
            assertThat(facts()).isZero();
        });
    }

    @Test
    void takesNoChoiceByWhoeverSawAnother() {
        assessment = made.submitted(force, assessment, true);
        people.chief(force).run(() -> {
            assertThatThrownBy(() -> transitions.choose(assessment.getId(), null, false))
                    .isInstanceOf(Stale.class);
            transitions.choose(assessment.getId(), 0, false);
            assertThatThrownBy(() -> transitions.choose(assessment.getId(), 0, true))
                    .isInstanceOfSatisfying(
                            Stale.class,
                            stale -> assertThat(stale.current())
                                    .isInstanceOfSatisfying(
                                            Consent.class,
                                            now -> assertThat(now.takesPart()).isFalse()));
            assertThat(facts()).as("what a colleague withdrew stays withdrawn").isZero();
        });
    }

    @Test
    void letsAForceWithdrawAfterTheFreezeAndNotJoin() {
        assessment = made.submitted(force, assessment, true);
        people.lead(force).run(() -> assertThat(facts()).isEqualTo(91));
        made.freeze(cycle);
        people.chief(force).run(() -> {
            var chosen = transitions.choose(assessment.getId(), 0, false);
            assertThat(chosen.decidedAt()).isEqualTo(clock.instant());
            assertThat(facts()).isZero();
            assertThatThrownBy(() -> transitions.choose(assessment.getId(), chosen.version(), true))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("assessment.refused.joins-too-late"));
            assertThat(facts()).isZero();
        });
        people.national(Role.ANALYST)
                .run(() -> assertThat(jdbc.queryForMap(
                                "select state, takes_part from participation where cycle = ?", cycle.getId()))
                        .containsEntry("state", "submitted")
                        .containsEntry("takes_part", false));
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "assessment" : null);
        assertThat(people.auditor(force)
                        .call(() -> log.page(filter, null, 200, Locale.UK))
                        .changes())
                .extracting(told -> told.headline().words())
                .contains("Withdrew from future releases of the benchmark");
    }

    @Test
    void letsTheLeadTakeBackWhatIsNotSigned() {
        var sent = made.sent(force, assessment);
        people.chief(force)
                .run(() -> assertThatThrownBy(() -> transitions.takeBack(sent.getId(), sent.version()))
                        .isInstanceOf(AccessDeniedException.class));
        people.lead(force).run(() -> {
            var back = transitions.takeBack(sent.getId(), sent.version());
            assertThat(back.state()).isEqualTo(AssessmentState.IN_PROGRESS);
            assertThat(back.reason()).isEmpty();
            assertThat(save("MH07", 2, null).level()).contains(2);
            assertThatThrownBy(() -> transitions.takeBack(back.getId(), back.version()))
                    .isInstanceOf(Refused.class);
        });
        people.chief(force)
                .run(() -> assertThatThrownBy(() -> transitions.sendBack(sent.getId(), sent.version(), "Why?"))
                        .as("what the chief officer saw is no more")
                        .isInstanceOf(Stale.class));
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "assessment" : null);
        assertThat(people.auditor(force)
                        .call(() -> log.page(filter, null, 200, Locale.UK))
                        .changes())
                .extracting(told -> told.headline().words())
                .contains("Took the assessment back before it was signed")
                .doesNotContain("Sent the assessment back with a question");
    }

    @Test
    void confirmsOnlyCapabilitiesThatThereAre() {
        var other = TestPeople.freshForce();
        people.lead(other).run(() -> {
            assertThatThrownBy(() -> assessments.open(cycle.getId(), Set.of("dvi", "DVI")))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.field()).isEqualTo("capabilities");
                        assertThat(refused.parameters()[0]).isEqualTo("DVI");
                    });
            assertThat(assessments.inCycle(cycle.getId())).isEmpty();
        });
    }

    @Test
    void keepsNoCharacterThatNobodySees() {
        people.lead(force).run(() -> {
            var first = save("MH07", 2, null);
            unseen(
                    "comment",
                    () -> answers.save(
                            assessment.getId(),
                            "MH07",
                            new SaveAnswer(2, false, null, "Agreed\u0000", first.version(), UUID.randomUUID())));
            unseen(
                    "reason",
                    () -> answers.save(
                            assessment.getId(),
                            "TD09",
                            new SaveAnswer(null, true, "Not\u0007here", null, null, UUID.randomUUID())));
        });
        assessment = made.sent(force, assessment);
        people.chief(force).run(() -> {
            unseen("reason", () -> transitions.sendBack(assessment.getId(), assessment.version(), "Is it\u0000so?"));
            unseen(
                    "statement",
                    () -> transitions.signOff(
                            assessment.getId(),
                            assessment.version(),
                            new SignOff("Fair\u0000", new TreeSet<>(), true, true)));
        });
    }

    private static void unseen(String field, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.text()).isEqualTo("problems.refused.unseen");
        });
    }

    @Test
    void takesNoAnswerAfterTheClose() {
        clock.set(closed);
        takesNoAnswer("assessment.refused.closed");
    }

    @Test
    void isMendedAfterTheCloseWhereItWasReopenedButNotAfterTheFreeze() {
        assessment = made.signed(force, assessment, true);
        clock.set(closed);
        takesNoAnswer("assessment.refused.state.signed-off");
        people.chief(force)
                .run(() -> assessment =
                        transitions.reopen(assessment.getId(), assessment.version(), "MH07 was read wrongly"));
        people.lead(force).run(() -> assertThat(save("MH07", 2, null).level()).contains(2));
        made.freeze(cycle);
        takesNoAnswer("assessment.refused.frozen");
    }

    @Test
    void isMendedAfterTheCloseWhereTheChiefOfficerAskedButNotAfterTheFreeze() {
        assessment = made.sent(force, assessment);
        clock.set(closed);
        takesNoAnswer("assessment.refused.state.for-sign-off");
        people.chief(force)
                .run(() -> assessment =
                        transitions.sendBack(assessment.getId(), assessment.version(), "Is MH07 in place?"));
        people.lead(force).run(() -> assertThat(save("MH07", 2, null).level()).contains(2));
        made.freeze(cycle);
        takesNoAnswer("assessment.refused.frozen");
    }

    @Test
    void isNotMendedAfterTheCloseWhereTheLeadTookItBack() {
        assessment = made.sent(force, assessment);
        clock.set(closed);
        people.lead(force).run(() -> assessment = transitions.takeBack(assessment.getId(), assessment.version()));
        takesNoAnswer("assessment.refused.closed");
    }

    private void takesNoAnswer(String refusal) {
        people.lead(force)
                .run(() -> assertThatThrownBy(() -> save("MH08", 2, null))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo(refusal)));
    }

    @Test
    void tellsTheNationalServiceHowFarAForceIsAndNothingElse() {
        people.lead(force).run(() -> {
            for (var standard : assessments.standing(assessment.getId()).asked("MH")) {
                save(standard.code(), 3, null);
            }
        });
        people.national(Role.ANALYST).run(() -> {
            assertThat(jdbc.queryForMap(
                            "select state, percent, takes_part from participation where cycle = ?", cycle.getId()))
                    .containsEntry("state", "in-progress")
                    .containsEntry("percent", 15);
            assertThat(jdbc.queryForList("select 1 from answer", Integer.class)).isEmpty();
            assertThat(jdbc.queryForList("select 1 from submitted_fact", Integer.class))
                    .isEmpty();
            assertThatThrownBy(() -> assessments.standing(assessment.getId()))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void isNobodyElsesAssessment() {
        people.lead(TestPeople.freshForce()).run(() -> {
            assertThatThrownBy(() -> assessments.standing(assessment.getId())).isInstanceOf(Absent.class);
            assertThatThrownBy(() -> save("MH07", 1, null)).isInstanceOf(Absent.class);
            assertThatThrownBy(() -> transitions.send(assessment.getId(), 0)).isInstanceOf(Absent.class);
            assertThat(assessments.inCycle(cycle.getId())).isEmpty();
        });
    }
}
