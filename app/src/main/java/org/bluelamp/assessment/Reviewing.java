package org.bluelamp.assessment;

import java.util.stream.Collectors;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.framework.EditionService;
import org.bluelamp.guests.VisitWindow;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.VisitOver;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a reviewer the area that they were let into. The database lets nothing else through, whatever is asked here. */
@Service
public class Reviewing {

    private final VisitWindow visit;
    private final Assessments assessments;
    private final Answers answers;
    private final EditionService editions;
    private final EvidenceFolder evidence;

    Reviewing(
            VisitWindow visit,
            Assessments assessments,
            Answers answers,
            EditionService editions,
            EvidenceFolder evidence) {
        this.visit = visit;
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.evidence = evidence;
    }

    /** The area of this visit. {@link VisitOver} when its grant holds no longer. */
    @Requires(Permission.READ_REVIEWED)
    @Transactional(readOnly = true)
    public Reviewed reviewed() {
        var window = visit.open();
        var assessment = assessments.findById(window.record()).orElseThrow(VisitOver::new);
        var edition = editions.edition(assessment.edition());
        var area = edition.area(window.part()).orElseThrow(() -> new Absent("area"));
        return new Reviewed(
                assessment.getId(),
                edition,
                area,
                area.standards().stream()
                        .filter(standard -> window.items().contains(standard.code()))
                        .toList(),
                answers.findAllByAssessmentAndStandardIn(assessment.getId(), window.items()).stream()
                        .collect(Collectors.toMap(Answer::standard, answer -> answer)),
                evidence.of(AssessmentService.SUBJECT, assessment.getId()));
    }
}
