package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of the pinned force's history and what it found.
 *
 * @param everything whether it began at the first change; else where the check before ended
 * @param asked whether a person asked for it
 * @param number up to which change
 * @param upTo when the last seal that was checked was made; null where nothing was ever sealed
 * @param seal the number of that seal
 * @param sealed how many changes were compared with their fingerprints and seals
 * @param lives how many live rows with their last change
 * @param chained how many changes with the one before them
 * @param pasts how many records of how many saves with the record as it was
 * @param byHand how many of these were made at a database prompt, so that there is no record as it was
 * @param erased how often nothing was left to compare, because it was erased by a decision
 * @param watched whether the database tells of changes of its own structure
 * @param breaks how many things do not hold
 * @param named the first of them of each kind and table
 */
public record HistoryCheck(
        UUID id,
        Instant at,
        boolean everything,
        boolean asked,
        long number,
        @Nullable Instant upTo,
        long seal,
        long sealed,
        long lives,
        long chained,
        long pasts,
        long byHand,
        long erased,
        boolean watched,
        long breaks,
        List<Break> named) {

    public HistoryCheck {
        named = List.copyOf(named);
    }

    public boolean whole() {
        return breaks == 0;
    }

    /** Whether somebody who knows the other learns nothing from this one. */
    boolean saysAs(HistoryCheck other) {
        return breaks == other.breaks && named.equals(other.named) && watched == other.watched;
    }
}
