package org.bluelamp.problems;

/** Nothing of this force has this id. Another force's record and no record at all are the same thing here. */
public final class Absent extends RuntimeException {

    /** @param noun what was looked for, in the API's word, such as {@code assessment}; for the log only */
    public Absent(String noun) {
        super("No such " + noun, null, false, false);
    }
}
