package org.bluelamp.proof.verify;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.Seal;
import org.jspecify.annotations.Nullable;

/**
 * A seal, and the times between which a change that it covers was written. Times compare as texts; only of what is out of order
 * at all is asked by how much.
 *
 * @param made when it was made
 * @param before when the one before it was made; null where that is not known
 */
record SealInPlace(Seal seal, Instant made, @Nullable SealInPlace before) {

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofMinutes(5);

    static SealInPlace of(Seal seal, @Nullable SealInPlace before) throws Malformed {
        return new SealInPlace(seal, Moments.parse(seal.at()), before == null ? null : before.alone());
    }

    /** Whether a change of this time was sealed out of turn: the seal before should have had it. */
    boolean tooEarly(String at) {
        return before != null
                && at.compareTo(before.seal.at()) < 0
                && at.compareTo(Moments.text(before.made.minus(EARLY))) < 0;
    }

    /** Whether a change of this time is younger than its seal. */
    boolean tooLate(String at) {
        return at.compareTo(seal.at()) > 0 && at.compareTo(Moments.text(made.plus(LATE))) > 0;
    }

    /** Or each would hold on to all before it. */
    private SealInPlace alone() {
        return new SealInPlace(seal, made, null);
    }
}
