package org.bluelamp.records;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.calendar.UkDay;
import org.jspecify.annotations.Nullable;

/**
 * How long the history of one kind of record is kept.
 *
 * @param retention its key, which each change carries
 * @param kept years, counted from the change; null for ever
 * @param words what it is, by language
 * @param grounds why so long, by language
 */
public record RetentionRule(
        String retention, @Nullable Integer kept, Map<String, String> words, Map<String, String> grounds) {

    /** Years; empty for what is never disposed of. */
    public Optional<Integer> years() {
        return Optional.ofNullable(kept);
    }

    /** What is older may go. */
    public Optional<Instant> cutoff(Instant now) {
        return years().map(years -> now.atZone(UkDay.ZONE).minusYears(years).toInstant());
    }
}
