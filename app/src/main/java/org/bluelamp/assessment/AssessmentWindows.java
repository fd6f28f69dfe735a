package org.bluelamp.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Standard;
import org.bluelamp.guests.spi.Offered;
import org.bluelamp.guests.spi.Windows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer may be let into one area of the force's newest assessment: its standards that ask this force. */
@Component
class AssessmentWindows implements Windows {

    private final Assessments assessments;
    private final EditionService editions;

    AssessmentWindows(Assessments assessments, EditionService editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> offered(Locale locale) {
        return newest().stream()
                .flatMap(assessment -> editions.edition(assessment.edition()).areas().stream()
                        .filter(area -> !asked(assessment, area).isEmpty())
                        .map(area -> new Offered(
                                assessment.getId(), area.code(), area.title().in(locale))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public SortedSet<String> items(UUID record, String part) {
        return newest().filter(assessment -> assessment.getId().equals(record))
                .flatMap(assessment ->
                        editions.edition(assessment.edition()).area(part).map(area -> asked(assessment, area)))
                .orElseGet(Collections::emptySortedSet);
    }

    private Optional<Assessment> newest() {
        return assessments.findAllByOrderByOpenedAtDesc().stream().findFirst();
    }

    private static SortedSet<String> asked(Assessment assessment, Area area) {
        return area.asked(assessment.capabilities()).stream()
                .map(Standard::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
