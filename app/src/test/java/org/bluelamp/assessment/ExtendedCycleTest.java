package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cycle that is extended changes nothing of what was sent, signed or handed in: the edition counts back from the close of then. */
@PortalTest
class ExtendedCycleTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AssessmentService assessments;

    @Autowired
    Transitions transitions;

    @Autowired
    EvidenceService evidence;

    @Autowired
    CycleService cycles;

    private final String force = TestPeople.freshForce();

    @Test
    void leavesEvidencedWhatWasWhenItWasSent() {
        var cycle = made.cycle(TestAssessments.EDITION);
        var assessment = made.open(force, cycle);
        made.answer(force, assessment, "MH07", 2);
        var rule = assessments(assessment).edition().evidenceRule().stream()
                .filter(each -> each.level() == 2)
                .findFirst()
                .orElseThrow();
        // old enough to count by a few days
        offer(
                assessment,
                UkDay.of(cycle.closes())
                        .minus(Period.ofMonths(rule.withinMonths()))
                        .plusDays(3));
        assertThat(assessments(assessment).evidenced()).isEqualTo(Set.of("MH07"));

        var sent = people.lead(force).call(() -> transitions.send(assessment.getId(), version(assessment)));
        people.national(Role.EDITOR)
                .run(() -> cycles.extend(cycle.getId(), cycle.version(), made.day(35), made.day(40)));

        assertThat(assessments(assessment).evidenced()).as("as it was sent").isEqualTo(Set.of("MH07"));
        assertThat(sent.judgedBy()).contains(cycle.closes());
        people.lead(force).run(() -> transitions.takeBack(assessment.getId(), version(assessment)));
        assertThat(assessments(assessment).evidenced()).as("worked on again").isEmpty();
    }

    private Standing assessments(Assessment assessment) {
        return people.lead(force).call(() -> assessments.standing(assessment.getId()));
    }

    private int version(Assessment assessment) {
        return assessments.standing(assessment.getId()).assessment().version();
    }

    private void offer(Assessment assessment, LocalDate dated) {
        UUID id = assessment.getId();
        people.lead(force).run(() -> {
            var item = evidence.offerLink(
                    new Subject(AssessmentService.SUBJECT, id, "MH07"),
                    new Offer("Schedule", EvidenceKind.POLICY, dated, Classification.OFFICIAL, true),
                    "https://force.example/schedule");
            evidence.accept(item.getId(), item.version());
        });
    }
}
