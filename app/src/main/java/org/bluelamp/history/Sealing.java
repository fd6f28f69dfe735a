package org.bluelamp.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the log of a force is sealed at a moment.
 *
 * @param latest the last seal, null before the first
 * @param waiting how many changes wait for theirs, counted to {@link #MOST}
 * @param oldest when the oldest of them was written, null where none waits
 * @param openSince since when a transaction that has written something has been open; what it wrote cannot be sealed before
 *     it ends. Null where none is open for longer than {@link #USUAL}
 * @param now when this was asked
 */
public record Sealing(
        @Nullable Seal latest,
        long waiting,
        @Nullable Instant oldest,
        @Nullable Instant openSince,
        Instant now) {

    /** So many waiting changes are counted and no more. */
    public static final int MOST = 10_000;

    /** So long a change usually waits at most. */
    public static final Duration USUAL = Duration.ofSeconds(5);

    /** Why a change waits longer than usual. */
    public enum Delay {
        /** Nothing waits, or not for long. */
        NONE,
        /** Something was written in a transaction that has not ended. */
        LONG_TRANSACTION,
        /** Changes wait that could be sealed: the portal does not get to it. */
        NOT_SEALED
    }

    public Delay delay() {
        if (oldest != null && oldest.plus(USUAL).isBefore(now)) {
            return Delay.NOT_SEALED;
        }
        return openSince == null ? Delay.NONE : Delay.LONG_TRANSACTION;
    }

    /** How long the oldest change has been waiting. */
    public Duration lag() {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
