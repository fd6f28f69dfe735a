package org.bluelamp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Score;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.demo.Plausible.Round;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.SignIn;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DemoForceTest {

    /** What one making left, by standard, and the figures that follow. */
    private record Made(SortedMap<String, List<?>> standards, Score score) {}

    @Autowired
    TestAssessments cycles;

    @Autowired
    Personas personas;

    @Autowired
    SignIn signIn;

    @Autowired
    ForceDirectory forces;

    @Autowired
    EditionService editions;

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    Transitions transitions;

    @Autowired
    TransactionTemplate transaction;

    DemoPeople people;
    DemoForce work;
    Force force;

    @BeforeEach
    void prepare() {
        people = new DemoPeople(personas, signIn);
        work = new DemoForce(people, assessments, answers, evidence, folder, transitions, transaction);
        force = forces.find("northmoor").orElseThrow();
    }

    @Test
    void isTheSameInEveryMaking() {
        assertThat(made(1)).isEqualTo(made(1));
    }

    @Test
    void isTheSameWhereAStartWasCutOff() {
        assertThat(made(0.4, 1)).isEqualTo(made(1));
    }

    /** In a cycle of its own, by starts that come so far. */
    private Made made(double... shares) {
        var cycle = cycles.cycle(TestAssessments.EDITION);
        var edition = people.of(force, "lead").call(() -> editions.edition(TestAssessments.EDITION));
        for (var share : shares) {
            work.answer(force, cycle, edition, new Plausible(edition, force.code(), Round.THIS_YEAR), share);
        }
        return people.of(force, "lead").call(() -> made(standing(cycle)));
    }

    private Standing standing(Cycle cycle) {
        return assessments.standing(
                assessments.inCycle(cycle.getId()).orElseThrow().getId());
    }

    private static Made made(Standing standing) {
        var standards = new TreeMap<String, List<?>>();
        standing.answers()
                .forEach((standard, answer) -> standards.put(
                        standard,
                        List.of(
                                answer.level(),
                                answer.comment(),
                                answer.barrier(),
                                standing.shown(standard).stream()
                                        .map(Evidence::status)
                                        .toList())));
        assertThat(standards.values())
                .as("some of the evidence is accepted, and some waits")
                .anyMatch(said -> said.getLast().equals(List.of(EvidenceStatus.ACCEPTED)))
                .anyMatch(said -> said.getLast().equals(List.of(EvidenceStatus.OFFERED)));
        assertThat(standing.score().gaps()).as("core gaps").isNotEmpty();
        return new Made(standards, standing.score());
    }
}
