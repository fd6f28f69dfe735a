package org.bluelamp.proof.format;

/**
 * One line of {@code seals.ndjson}: the root of a force's whole log up to {@code last}, joined to the seal before it.
 *
 * @param number from 1
 * @param first the first change that it covers
 * @param last the last change that it covers, and the size of the log at this seal
 * @param at when it was made, as {@link Moments} writes it
 * @param root of the tree over changes 1 to {@code last}, in hexadecimal
 * @param previous the hash of the seal before it; of the first, the empty text
 * @param hash of all this, in hexadecimal
 */
public record Seal(long number, long first, long last, String at, String root, String previous, String hash) {

    /** Without a hash yet: the same seal with the one that it must have. */
    public static Seal make(
            Hashes hashes, String force, long number, long first, long last, String at, String root, String previous) {
        var open = new Seal(number, first, last, at, root, previous, "");
        return new Seal(number, first, last, at, root, previous, Hashes.hex(hashes.seal(force, open)));
    }
}
