package org.bluelamp.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where forces are so much alike that a figure about all is a figure about each: four fifths have the same value; or the
 * middle half, between the smoothed quartiles, is narrower than two steps; or the median lies within four steps of an end
 * of the scale. Sources: design decision 7; class disclosure, notes on assurance, 3.1; widths as decision 0016 measured them.
 */
final class Homogeneity {

    private static final BigDecimal NARROWEST = BigDecimal.valueOf(Quartiles.NARROWEST);
    private static final BigDecimal FROM_AN_END = BigDecimal.valueOf(Quartiles.FROM_AN_END);
    private static final BigDecimal TOP = BigDecimal.valueOf(100);
    private static final double NEARLY_ALL = 0.8;

    private Homogeneity() {}

    /** @param sorted the scores, from the least to the most; the others are their smoothed quartiles */
    static Optional<Withheld> of(List<BigDecimal> sorted, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        if (mostAlike(sorted) >= NEARLY_ALL * sorted.size()) {
            return Optional.of(Withheld.NEARLY_ALL_EQUAL);
        }
        if (upper.subtract(lower).compareTo(NARROWEST) < 0) {
            return Optional.of(Withheld.NARROW);
        }
        return median.min(TOP.subtract(median)).compareTo(FROM_AN_END) < 0
                ? Optional.of(Withheld.NEAR_AN_END)
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
