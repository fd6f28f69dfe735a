package org.bluelamp.disclosure;

import java.util.Optional;

/**
 * A share of forces as one of three bands, in place of a number: it tells that nearly every force lacks something, and
 * never whether one does. None and all stay hidden inside the outer bands.
 *
 * <p>At least {@link #FLOOR} forces: with three of them working together, the others' chance of being in the larger part
 * stays below nine in ten. Sources: design decision 7; decision 0016.
 */
public enum Third {
    FEWER_THAN_A_THIRD,
    A_THIRD_TO_TWO_THIRDS,
    MORE_THAN_TWO_THIRDS;

    /** The fewest forces that make a share. */
    public static final int FLOOR = 25;

    /**
     * The band of this many out of so many; empty below the floor.
     *
     * @param some 0 to {@code all}
     */
    public static Optional<Third> of(int some, int all) {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all + " is no share");
        }
        if (all < FLOOR) {
            return Optional.empty();
        }
        if (3 * some < all) {
            return Optional.of(FEWER_THAN_A_THIRD);
        }
        return Optional.of(3 * some > 2 * all ? MORE_THAN_TWO_THIRDS : A_THIRD_TO_TWO_THIRDS);
    }
}
