package org.bluelamp.history;

import java.time.Instant;

/**
 * One seal of a force's log: a hash that commits to every change up to {@code last}. The bytes stand in
 * docs/history-format.md.
 *
 * @param number from 1, without a gap
 * @param first the number of the first change that it sealed
 * @param last the number of the last
 * @param root of the whole log up to {@code last}, in hexadecimal
 * @param previous the hash of the seal before, empty for the first
 * @param hash of this seal
 */
public record Seal(long number, long first, long last, Instant at, String root, String previous, String hash) {

    /** How many changes it sealed. */
    public long changes() {
        return last - first + 1;
    }
}
