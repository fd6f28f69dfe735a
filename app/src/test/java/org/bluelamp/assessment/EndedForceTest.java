package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A force that merges or closes during a cycle: it reads and takes away what it has, and changes nothing but its consent. */
@PortalTest
class EndedForceTest {

    private static final String FORCE = "northmoor";

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    Transitions transitions;

    @Autowired
    EvidenceService evidence;

    @Autowired
    AnswersFile file;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    TestAssessments made;

    private Cycle cycle;
    private Assessment assessment;
    private Actor lead;
    private Actor chief;

    @BeforeEach
    void work() {
        cycle = made.cycle(TestAssessments.EDITION);
        assessment = made.open(FORCE, cycle);
        made.answer(FORCE, assessment, "MH07", 2);
        lead = people.lead(FORCE);
        chief = people.chief(FORCE);
    }

    @AfterEach
    void asItWas() {
        forces.asItWas();
    }

    @Test
    void readsAndTakesAwayWhatItHas() {
        forces.merge(FORCE, "estuary");
        lead.run(() -> {
            var standing = assessments.standing(assessment.getId());
            assertThat(standing.answer("MH07").flatMap(Answer::level)).contains(2);
            assertThat(standing.ended().flatMap(Ended::successor))
                    .hasValueSatisfying(
                            successor -> assertThat(successor.code()).isEqualTo("estuary"));
            assertThat(standing.open(made.day(0))).isFalse();
            assertThat(new String(file.csv(assessment.getId(), Locale.UK), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("MH07");
        });
    }

    @Test
    void answersNothingAndMovesNowhere() {
        forces.merge(FORCE, "estuary");
        refused(
                lead,
                () -> answers.save(
                        assessment.getId(), "MH07", new SaveAnswer(3, false, null, null, 0, UUID.randomUUID())));
        refused(
                lead,
                () -> evidence.offerLink(
                        new Subject(AssessmentService.SUBJECT, assessment.getId(), "MH07"),
                        new Offer(
                                "Policy",
                                EvidenceKind.POLICY,
                                LocalDate.of(2026, 3, 14),
                                Classification.OFFICIAL,
                                true),
                        "https://intranet.police.example/policy"));
        refused(lead, () -> transitions.send(assessment.getId(), assessment.version()));
        var next = made.cycle(TestAssessments.EDITION);
        refused(lead, () -> assessments.open(next.getId(), Set.of()));
        assertThat(lead.call(() -> assessments.standing(assessment.getId()))
                        .answer("MH07")
                        .flatMap(Answer::level))
                .contains(2);
    }

    @Test
    void isNeitherSignedNorSubmittedNorReopened() {
        var sent = made.sent(FORCE, assessment);
        forces.merge(FORCE, "estuary");
        refused(
                chief,
                () -> transitions.signOff(
                        sent.getId(), sent.version(), new SignOff("Fair.", new TreeSet<>(), true, true)));
        refused(chief, () -> transitions.sendBack(sent.getId(), sent.version(), "Why?"));
        forces.asItWas();
        var back = chief.call(() -> transitions.sendBack(sent.getId(), sent.version(), "Why?"));
        var signed = made.signed(FORCE, back, false);
        forces.merge(FORCE, "estuary");
        refused(lead, () -> transitions.submit(signed.getId(), signed.version()));
        refused(chief, () -> transitions.reopen(signed.getId(), signed.version(), "Why?"));
        refused(chief, () -> transitions.choose(signed.getId(), 0, true));
    }

    @Test
    void canStillWithdraw() {
        var submitted = made.submitted(FORCE, assessment, true);
        forces.merge(FORCE, "estuary");
        assertThat(chief.call(() -> transitions.choose(submitted.getId(), 0, false))
                        .takesPart())
                .isFalse();
    }

    @Test
    void saysOfAClosedForceThatItHasClosed() {
        forces.close(FORCE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lead.run(() -> transitions.send(assessment.getId(), assessment.version())))
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo("assessment.refused.closed-force"));
    }

    private static void refused(Actor actor, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> actor.run(() -> {
                    try {
                        work.call();
                    } catch (RuntimeException | Error e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }))
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo("assessment.refused.merged"));
    }
}
