package org.bluelamp.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Quartiles that give nobody away, of scores from 0 to 100; or nothing.
 *
 * <p>The rule, as a list: at least {@link #FLOOR} forces; each quartile is the mean of three neighbouring values, so none
 * is one force's own; rounded to steps of {@link #STEP}; withheld where forces are too much alike ({@link Homogeneity}),
 * because then every force in it would be told. No mean, no extreme, no count. Sources: decisions 0006 and 0016.
 */
public record Quartiles(int lower, int median, int upper) {

    /** The fewest forces that make a figure. */
    public static final int FLOOR = Floor.FORCES;

    /** Figures are published in steps of this many points. */
    public static final int STEP = 5;

    /** The narrowest middle half that is published, in points. */
    public static final int NARROWEST = 2 * STEP;

    /** How far from either end of the scale a median must be to be published, in points. */
    public static final int FROM_AN_END = 4 * STEP;

    private static final int NEIGHBOURS = 3;

    /** The quartiles of these scores, one a force; empty where they must be withheld. */
    public static Optional<Quartiles> of(Collection<BigDecimal> scores) {
        if (withheld(scores).isPresent()) {
            return Optional.empty();
        }
        var sorted = scores.stream().sorted().toList();
        return Optional.of(new Quartiles(
                rounded(smoothed(sorted, 1)), rounded(smoothed(sorted, 2)), rounded(smoothed(sorted, 3))));
    }

    /** Why the quartiles of these scores must be withheld; empty where they need not be. */
    public static Optional<Withheld> withheld(Collection<BigDecimal> scores) {
        if (!Floor.reached(scores.size())) {
            return Optional.of(Withheld.TOO_FEW);
        }
        var sorted = scores.stream().sorted().toList();
        return Homogeneity.of(sorted, smoothed(sorted, 1), smoothed(sorted, 2), smoothed(sorted, 3));
    }

    /** The mean of the value at this quarter's place and its two neighbours. */
    private static BigDecimal smoothed(List<BigDecimal> sorted, int quarter) {
        var place = Math.round(quarter * (sorted.size() - 1) / 4.0);
        var first = Math.clamp(place - 1, 0, sorted.size() - NEIGHBOURS);
        return sorted.subList(first, first + NEIGHBOURS).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(NEIGHBOURS), 10, RoundingMode.HALF_UP);
    }

    /** To the nearest step; halves go up. */
    public static int rounded(BigDecimal score) {
        return score.divide(BigDecimal.valueOf(STEP), 0, RoundingMode.HALF_UP).intValueExact() * STEP;
    }
}
