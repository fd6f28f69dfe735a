package org.bluelamp.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where forces are so much alike that a figure about all is a figure about each: the middle half, between the smoothed
 * quartiles, is narrower than {@link Quartiles#STEP}, or four fifths have the same value. Sources: design decision 7;
 * class disclosure, notes on assurance, 3.1.
 */
final class Homogeneity {

    private static final double NEARLY_ALL = 0.8;

    private Homogeneity() {}

    /** @param sorted the scores, from the least to the most */
    static Optional<Withheld> of(List<BigDecimal> sorted, BigDecimal lower, BigDecimal upper) {
        if (mostAlike(sorted) >= NEARLY_ALL * sorted.size()) {
            return Optional.of(Withheld.NEARLY_ALL_EQUAL);
        }
        return upper.subtract(lower).compareTo(BigDecimal.valueOf(Quartiles.STEP)) < 0
                ? Optional.of(Withheld.NARROW)
                : Optional.empty();
    }

    /** How many have the most common value: the longest run of equals. */
    private static int mostAlike(List<BigDecimal> sorted) {
        var most = 0;
        var run = 0;
        for (var i = 0; i < sorted.size(); i++) {
            run = i > 0 && sorted.get(i).compareTo(sorted.get(i - 1)) == 0 ? run + 1 : 1;
            most = Math.max(most, run);
        }
        return most;
    }
}
