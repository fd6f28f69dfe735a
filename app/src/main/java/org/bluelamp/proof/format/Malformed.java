package org.bluelamp.proof.format;

/** Something is not as the format writes it. The message goes after "it", as in "has no force". */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    public Malformed(String what) {
        super(what);
    }

    /** What is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
