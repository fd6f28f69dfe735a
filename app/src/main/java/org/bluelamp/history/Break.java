package org.bluelamp.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold in the history of the pinned force.
 *
 * @param entity the table, or {@code seal}, or {@code leaf}
 * @param record the record, where it is one
 * @param number the number of the change, or of the seal; null where it has none
 * @param fields the columns that differ; empty where it is not about columns
 */
public record Break(
        Kind kind,
        String entity,
        @Nullable UUID record,
        @Nullable Long number,
        List<String> fields) {

    /** The ways in which a history can fail to hold. The database's functions name them by these words in lower case. */
    public enum Kind {
        /** A live row that no change tells of. */
        UNTOLD,
        /** A live row that is not what its last change left. */
        ALTERED,
        /** A live row whose last change is its deletion. */
        RETURNED,
        /** A row that is gone, though no change deleted it. */
        VANISHED,
        /** A change that does not begin where the one before it ended. */
        UNLINKED,
        /** A change of the portal without its record as it was. */
        UNREVISED,
        /** A record as it was that is not what the changes of its save add up to. */
        PAST,
        /** A record as it was that no change made. */
        FORGED,
        /** A change whose payload has another fingerprint. */
        PAYLOAD,
        /** A seal that does not follow from its changes; nothing after it can be proved either. */
        SEAL,
        /** A change that is neither sealed nor waits for its seal. */
        UNQUEUED,
        /** A number that was given to a change and lies beyond the last seal. */
        UNSEALED,
        /** The head of the log is not the last seal. */
        HEAD,
        /** The log was longer at an earlier check. */
        SHORTER,
        /** A table whose changes the database does not write down. */
        UNLOCKED,
        /** A table of the history that can be rewritten. */
        REWRITABLE
    }

    public Break {
        fields = List.copyOf(fields);
    }
}
