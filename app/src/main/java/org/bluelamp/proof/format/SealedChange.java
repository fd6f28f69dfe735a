package org.bluelamp.proof.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code changes.ndjson}: a change at its place in the log of a force. Every text is as it stands in the file and as
 * it is hashed, so that nothing is read and written again on the way.
 *
 * @param n its number in the log, from 1
 * @param at when it was written, as {@link Moments} writes it
 * @param hash of its payload, in hexadecimal
 * @param salt of its payload, in hexadecimal; null where the payload is gone
 * @param gone the redaction or disposal that took the payload last; null where it is there
 * @param earlier what erasures before that one had left
 */
public record SealedChange(
        long n,
        String id,
        String at,
        @Nullable String person,
        String role,
        String home,
        String request,
        String purpose,
        String entity,
        @Nullable String record,
        String operation,
        String retention,
        String hash,
        @Nullable String salt,
        @Nullable Image before,
        @Nullable Image after,
        @Nullable String gone,
        List<Earlier> earlier) {

    /**
     * What an erasure had left of a change, before another one took that too.
     *
     * @param item the hash of it
     */
    public record Earlier(String gone, String item) {}

    /** Whether this is about an erasure, and not of one. */
    public boolean tellsOfAnErasure() {
        return entity.equals("redaction") || entity.equals("disposal");
    }
}
