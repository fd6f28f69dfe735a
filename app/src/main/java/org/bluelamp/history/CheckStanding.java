package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the checks of the pinned force are: the next begins here.
 *
 * @param seal the last seal that holds, 0 before the first
 * @param number the last change under it
 * @param hash of that seal, in hexadecimal; null before the first
 * @param peaks the roots of the whole subtrees up to there, in hexadecimal
 * @param rev the last revision that was compared
 * @param at when the last check ended
 * @param upTo when that seal was made
 * @param everythingAt when a check last began at the first change
 */
record CheckStanding(
        long seal,
        long number,
        @Nullable String hash,
        List<String> peaks,
        long rev,
        Instant at,
        @Nullable Instant upTo,
        Instant everythingAt) {

    static CheckStanding beginning(Instant at) {
        return new CheckStanding(0, 0, null, List.of(), Long.MIN_VALUE, at, null, Instant.EPOCH);
    }
}
