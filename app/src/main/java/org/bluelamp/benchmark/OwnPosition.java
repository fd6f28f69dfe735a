package org.bluelamp.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Standing;
import org.bluelamp.disclosure.Part;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the pinned force stands among published figures: a whole quarter, never a rank. Known to the force alone. */
@Service
@Transactional(readOnly = true)
public class OwnPosition {

    private final AssessmentService assessments;
    private final ReleaseService releases;

    OwnPosition(AssessmentService assessments, ReleaseService releases) {
        this.assessments = assessments;
        this.releases = releases;
    }

    /** Quarters by area; nothing where the figure is withheld, or where the force has no score or submitted nothing. */
    @Requires(Permission.READ_OWN_BENCHMARK)
    public Map<String, Part> in(UUID release) {
        var published = releases.release(release);
        var quarters = new LinkedHashMap<String, Part>();
        standing(published)
                .ifPresent(standing -> published.figures().areas().forEach(figures -> {
                    var rated = standing.score().area(figures.area()).rated();
                    if (figures.national() != null && rated != null) {
                        quarters.put(figures.area(), Part.of(rated, figures.national()));
                    }
                }));
        return quarters;
    }

    /** What the pinned force submitted in the release's cycle; empty if it submitted nothing. */
    Optional<Standing> standing(Release release) {
        return assessments
                .inCycle(release.cycle())
                .filter(assessment -> assessment.state() == AssessmentState.SUBMITTED)
                .map(assessment -> assessments.standing(assessment.getId()));
    }
}
