package org.bluelamp.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EvidenceRule;

/**
 * Which ratings have the evidence that the edition asks for: so many accepted items, dated within so many months before
 * the cycle closes and not after it. Days are those of Europe/London.
 */
final class Evidenced {

    private final Edition edition;
    private final LocalDate closing;

    /** @param closes the close that the edition's rule counts its months back from */
    Evidenced(Edition edition, Instant closes) {
        this.edition = edition;
        this.closing = UkDay.of(closes);
    }

    /** @param evidence by standard */
    Set<String> standards(Collection<Answer> answers, Map<String, List<Evidence>> evidence) {
        var standards = new HashSet<String>();
        for (var answer : answers) {
            var items = evidence.getOrDefault(answer.standard(), List.of());
            if (answer.level().filter(level -> enough(level, items)).isPresent()) {
                standards.add(answer.standard());
            }
        }
        return standards;
    }

    private boolean enough(int level, List<Evidence> items) {
        return edition.evidenceRule().stream()
                .filter(rule -> rule.level() == level)
                .anyMatch(rule ->
                        items.stream().filter(item -> counts(rule, item)).count() >= rule.accepted());
    }

    private boolean counts(EvidenceRule rule, Evidence item) {
        return item.accepted()
                && !item.dated().isBefore(closing.minusMonths(rule.withinMonths()))
                && !item.dated().isAfter(closing);
    }
}
