package org.bluelamp.history;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the history of a force from its checks.
 *
 * @param latest the last check that was kept; null before the first
 * @param checkedAt when the last check ended, kept or not
 * @param upTo when the last seal that was checked was made; null where nothing was ever sealed
 * @param running how far a check is that is under way; null where none is
 * @param failed whether the last check broke off
 * @param now when this was asked
 */
public record ChecksStanding(
        @Nullable HistoryCheck latest,
        @Nullable Instant checkedAt,
        @Nullable Instant upTo,
        @Nullable CheckProgress running,
        boolean failed,
        Instant now) {

    /** So long after a check the next is missed. */
    public static final Duration LATE = Duration.ofHours(3);

    /** What there is to say, the gravest first. */
    public enum State implements Coded {
        BROKEN,
        FAILED,
        UNCHECKED,
        LATE,
        WHOLE
    }

    public State state() {
        if (latest != null && !latest.whole()) {
            return State.BROKEN;
        }
        if (failed) {
            return State.FAILED;
        }
        if (latest == null || checkedAt == null) {
            return State.UNCHECKED;
        }
        return checkedAt.plus(LATE).isBefore(now) ? State.LATE : State.WHOLE;
    }
}
