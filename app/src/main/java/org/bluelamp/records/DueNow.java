package org.bluelamp.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the schedule, with what may go now.
 *
 * @param cutoff what is older may go; null where nothing ever does
 * @param parts what is due by entity and year
 * @param held how many are due but for a hold
 * @param waiting whether a disposal of this kind is proposed or approved and not done
 */
public record DueNow(RetentionRule rule, @Nullable Instant cutoff, List<Part> parts, long held, boolean waiting) {

    public record Part(String entity, int year, long count) {}

    public long count() {
        return parts.stream().mapToLong(Part::count).sum();
    }
}
