package org.bluelamp.proof.format;

/**
 * A Merkle tree (RFC 9162) of which only the roots of its whole subtrees are kept: enough for the next root, and at most 63
 * hashes however long the log is.
 */
public final class Frontier {

    private final Hashes hashes;
    /** By height: the root of a whole subtree, where the size has that bit. */
    private final byte[][] peaks = new byte[Long.SIZE][];

    private long size;

    public Frontier(Hashes hashes) {
        this.hashes = hashes;
    }

    /** Adds the hash of a leaf at the end. */
    public void add(byte[] leaf) {
        var node = leaf;
        var height = 0;
        for (; (size >>> height & 1) == 1; height++) {
            node = hashes.node(peaks[height], node);
        }
        peaks[height] = node;
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far; of no leaf, the hash of nothing. */
    public byte[] root() {
        if (size == 0) {
            return Hashes.sha256().digest();
        }
        var height = Long.numberOfTrailingZeros(size);
        var node = peaks[height];
        for (height++; size >>> height != 0; height++) {
            if ((size >>> height & 1) == 1) {
                node = hashes.node(peaks[height], node);
            }
        }
        return node;
    }
}
