package org.bluelamp.proof.verify;

import org.jspecify.annotations.Nullable;

/**
 * A place where the history does not hold.
 *
 * @param force whose history it is; null where not even that could be read
 * @param seal the seal at which it shows; null where it is about no seal
 * @param row the number of the change; null where it shows at no single one
 * @param text what is wrong, as a sentence
 */
public record Break(
        @Nullable String force,
        @Nullable Long seal,
        @Nullable Long row,
        String text) {

    /** One line: the place, then what is wrong there. */
    public String line() {
        var place = new StringBuilder("force ").append(force == null ? "unknown" : force);
        if (seal != null) {
            place.append(", seal ").append(seal);
        }
        if (row != null) {
            place.append(", change ").append(row);
        }
        return place + ": " + text;
    }
}
