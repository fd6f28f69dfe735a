package org.bluelamp.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Standard;
import org.bluelamp.history.spi.Areas;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By area the history shows the answers to its standards and the evidence for them, of the latest assessments. */
@Component
class AssessmentAreas implements Areas {

    /** So many assessments are looked through, the latest; earlier ones are found without an area. */
    private static final int MOST = 4;

    private final Assessments assessments;
    private final Answers answers;
    private final EvidenceFolder evidence;
    private final EditionService editions;

    AssessmentAreas(Assessments assessments, Answers answers, EvidenceFolder evidence, EditionService editions) {
        this.assessments = assessments;
        this.answers = answers;
        this.evidence = evidence;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> names(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        // who may not read what lies in an area is offered none: a list without the evidence would look whole
        var actor = Actor.current();
        if (!actor.may(Permission.READ_EDITIONS) || !actor.may(Permission.READ_EVIDENCE)) {
            return names;
        }
        assessments.findAllByOrderByOpenedAtDesc().stream()
                .findFirst()
                .ifPresent(latest -> editions.edition(latest.edition())
                        .areas()
                        .forEach(area -> names.put(area.code(), area.title().in(locale))));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> records(String area) {
        return assessments.findAllByOrderByOpenedAtDesc().stream()
                .limit(MOST)
                .flatMap(assessment -> editions.edition(assessment.edition()).area(area).stream()
                        .flatMap(found -> records(assessment, found)))
                .toList();
    }

    private Stream<UUID> records(Assessment assessment, Area area) {
        var standards = area.standards().stream().map(Standard::code).collect(Collectors.toSet());
        return Stream.concat(
                answers.findAllByAssessmentAndStandardIn(assessment.getId(), standards).stream()
                        .map(Answer::getId),
                shown(assessment, standards));
    }

    private Stream<UUID> shown(Assessment assessment, Set<String> standards) {
        return evidence.of(AssessmentService.SUBJECT, assessment.getId()).entrySet().stream()
                .filter(part -> standards.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .map(Evidence::getId);
    }
}
