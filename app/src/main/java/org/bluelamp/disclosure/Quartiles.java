package org.bluelamp.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Quartiles that give nobody away, of scores from 0 to 100; or nothing.
 *
 * <p>The rule, as a list: at least {@link #FLOOR} forces; each quartile is the mean of three neighbouring values, so none
 * is one force's own; rounded to steps of {@link #STEP}; withheld where the middle half is narrower than one step or four
 * fifths are equal, because then every force in it would be told. No mean, no extreme, no count. Source: decision 0006.
 */
public record Quartiles(int lower, int median, int upper) {

    /** The rule by which these are made; stands in each release. */
    public static final String RULE = "D4, k = 10, step 5";

    /** The fewest forces that make a figure. */
    public static final int FLOOR = 10;

    /** Figures are published in steps of this many points. */
    public static final int STEP = 5;

    private static final int NEIGHBOURS = 3;
    private static final double NEARLY_ALL = 0.8;

    /** The quartiles of these scores, one a force; empty where they must be withheld. */
    public static Optional<Quartiles> of(Collection<BigDecimal> scores) {
        if (scores.size() < FLOOR || nearlyAllEqual(scores)) {
            return Optional.empty();
        }
        var sorted = scores.stream().sorted().toList();
        var lower = smoothed(sorted, 1);
        var upper = smoothed(sorted, 3);
        if (upper.subtract(lower).compareTo(BigDecimal.valueOf(STEP)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Quartiles(rounded(lower), rounded(smoothed(sorted, 2)), rounded(upper)));
    }

    private static boolean nearlyAllEqual(Collection<BigDecimal> scores) {
        var most = scores.stream()
                .collect(Collectors.groupingBy(BigDecimal::stripTrailingZeros, Collectors.counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
        return most >= NEARLY_ALL * scores.size();
    }

    /** The mean of the value at this quarter's place and its two neighbours. */
    private static BigDecimal smoothed(List<BigDecimal> sorted, int quarter) {
        var place = Math.round(quarter * (sorted.size() - 1) / 4.0);
        var first = Math.clamp(place - 1, 0, sorted.size() - NEIGHBOURS);
        return sorted.subList(first, first + NEIGHBOURS).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(NEIGHBOURS), 10, RoundingMode.HALF_UP);
    }

    private static int rounded(BigDecimal score) {
        return score.divide(BigDecimal.valueOf(STEP), 0, RoundingMode.HALF_UP).intValueExact() * STEP;
    }
}
