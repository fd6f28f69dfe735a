package org.bluelamp.proof.verify;

import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.LineReader;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.SealedChange;

/**
 * A line of changes with what is computed of it alone.
 *
 * @param leaf its hash in the tree
 * @param right whether its payload, if it is there, gives its hash
 */
record ComputedChange(SealedChange change, byte[] leaf, boolean right) implements ReadLine {

    static ReadLine of(Lines lines, String force, Hashes hashes) {
        try {
            var change = LineReader.change(lines.bytes(), lines.from(), lines.to());
            return new ComputedChange(change, hashes.leaf(force, change), right(change, hashes));
        } catch (Malformed e) {
            return new WrongLine(e.what());
        }
    }

    private static boolean right(SealedChange change, Hashes hashes) {
        return change.salt() != null
                && Hashes.hex(hashes.payload(Hashes.bytes(change.salt()), change.before(), change.after()))
                        .equals(change.hash());
    }
}
