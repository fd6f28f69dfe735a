package org.bluelamp.assessment;

import java.time.Clock;
import org.bluelamp.evidence.Subject;
import org.bluelamp.evidence.spi.SubjectGuard;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Component;

/** Evidence belongs to a standard that asks this force, and changes only while the assessment may be worked on. */
@Component
class AssessmentSubjects implements SubjectGuard {

    private final Assessments assessments;
    private final CycleService cycles;
    private final EditionService editions;
    private final Successions successions;
    private final Clock clock;

    AssessmentSubjects(
            Assessments assessments,
            CycleService cycles,
            EditionService editions,
            Successions successions,
            Clock clock) {
        this.assessments = assessments;
        this.cycles = cycles;
        this.editions = editions;
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(AssessmentService.SUBJECT);
    }

    @Override
    public void checkOpenForEvidence(Subject subject) {
        var assessment = assessments.holdState(subject.id()).orElseThrow(() -> new Absent("assessment"));
        var asked = editions.edition(assessment.edition())
                .standard(subject.part())
                .filter(standard -> standard.asks(assessment.capabilities()));
        if (asked.isEmpty()) {
            throw new Absent("standard");
        }
        successions.checkStillAnswers();
        Openness.check(assessment, cycles.cycle(assessment.cycle()), clock.instant());
    }
}
