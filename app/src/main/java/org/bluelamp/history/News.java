package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
import org.bluelamp.history.spi.Interest;
import org.jspecify.annotations.Nullable;

/**
 * What is new for somebody who reads the history.
 *
 * @param since when they were last here on an earlier day; null at the first visit
 * @param kinds how many changes of each interest, most first
 * @param many whether there are more than were counted
 * @param newest the newest changes
 */
public record News(@Nullable Instant since, List<Kind> kinds, boolean many, List<ToldChange> newest) {

    /** So many changes are counted and no more. */
    public static final int MOST = 10_000;

    public record Kind(Interest interest, long count) {}
}
