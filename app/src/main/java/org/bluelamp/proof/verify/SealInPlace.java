package org.bluelamp.proof.verify;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.Seal;
import org.jspecify.annotations.Nullable;

/**
 * A seal, and the times between which a change that it covers was written. They are texts, which compare as times do.
 *
 * @param made when it was made
 * @param earliest a change that is older was sealed out of turn: the seal before should have had it; empty where that is not known
 * @param latest a change that is younger is younger than its seal
 */
record SealInPlace(Seal seal, Instant made, String earliest, String latest) {

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofMinutes(5);

    static SealInPlace of(Seal seal, @Nullable SealInPlace before) throws Malformed {
        var made = Moments.parse(seal.at());
        return new SealInPlace(
                seal,
                made,
                before == null ? "" : Moments.text(before.made.minus(EARLY)),
                Moments.text(made.plus(LATE)));
    }

    /** Whether a change of this time was sealed out of turn. */
    boolean tooEarly(String at) {
        return at.compareTo(earliest) < 0;
    }

    /** Whether a change of this time is younger than its seal. */
    boolean tooLate(String at) {
        return at.compareTo(latest) > 0;
    }
}
