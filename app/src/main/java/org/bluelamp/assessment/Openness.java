package org.bluelamp.assessment;

import java.time.Instant;
import java.util.Optional;
import org.bluelamp.framework.Cycle;
import org.bluelamp.problems.Refused;

/** Whether an assessment may be worked on: in progress, and within its cycle's time. */
final class Openness {

    private Openness() {}

    /**
     * In progress, and before the cycle closes; an assessment that was sent back or reopened may be mended until the cycle
     * is frozen.
     */
    static boolean of(Assessment assessment, Cycle cycle, Instant now) {
        return refusal(assessment, cycle, now).isEmpty();
    }

    static void check(Assessment assessment, Cycle cycle, Instant now) {
        Refused.ifAny(refusal(assessment, cycle, now));
    }

    private static Optional<Refused> refusal(Assessment assessment, Cycle cycle, Instant now) {
        if (!cycle.takesSubmissions(now)) {
            return Optional.of(Refused.because("assessment.refused.frozen"));
        }
        if (assessment.state() != AssessmentState.IN_PROGRESS) {
            return Optional.of(Refused.because(
                    "assessment.refused.state." + assessment.state().code()));
        }
        var mended = assessment.reopened() || assessment.reason().isPresent();
        if (!cycle.takesAnswers(now) && !mended) {
            return Optional.of(Refused.because("assessment.refused.closed"));
        }
        return Optional.empty();
    }
}
