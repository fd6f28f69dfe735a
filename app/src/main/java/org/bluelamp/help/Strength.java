package org.bluelamp.help;

import java.util.Comparator;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.springframework.stereotype.Component;

/** From where a force speaks: what it may offer is rated at its edition's target or above and has accepted evidence. */
@Component
public class Strength {

    private final AssessmentService assessments;

    Strength(AssessmentService assessments) {
        this.assessments = assessments;
    }

    /** By the latest assessment that the force has against this edition. */
    boolean has(String edition, String standard) {
        return assessments.all().stream()
                .filter(assessment -> assessment.edition().equals(edition))
                .max(Comparator.comparing(Assessment::openedAt))
                .map(latest -> in(assessments.standing(latest.getId()), standard))
                .orElse(false);
    }

    public static boolean in(Standing standing, String standard) {
        return standing.evidenced().contains(standard)
                && standing.answer(standard)
                        .flatMap(Answer::level)
                        .filter(level -> !standing.edition().belowTarget(level))
                        .isPresent();
    }

    public static boolean gapIn(Standing standing, String standard) {
        return standing.answer(standard)
                .flatMap(Answer::level)
                .filter(standing.edition()::belowTarget)
                .isPresent();
    }
}
