package org.bluelamp.proof.verify;

/** The lines of a block, one after another. */
final class Lines {

    private final byte[] block;
    private int from;
    private int to = -1;

    Lines(byte[] block) {
        this.block = block;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() {
        from = to + 1;
        to = from;
        while (to < block.length && block[to] != '\n') {
            to++;
        }
        return to < block.length;
    }

    byte[] bytes() {
        return block;
    }

    /** Where the line begins. */
    int from() {
        return from;
    }

    /** Where the newline of the line is. */
    int to() {
        return to;
    }
}
