package org.bluelamp.benchmark.attack;

import org.bluelamp.disclosure.Quartiles;

/** What is told of a group's values, and how it comes from them: the rules are public. */
public enum Statistic {
    MEAN,
    MINIMUM,
    MAXIMUM,
    /** One force's own value, as the nearest rank gives it. */
    LOWER,
    MEDIAN,
    UPPER,
    /** The mean of three neighbours. */
    SMOOTH_LOWER,
    SMOOTH_MEDIAN,
    SMOOTH_UPPER,
    /**
     * How far from being withheld as too much alike, 1 being the limit. That a figure is withheld tells that it is below:
     * everybody knows how many there are, so no other cause is left.
     */
    ALIKE,
    /** How many have a 1. */
    COUNT,
    /** How many rose, stayed, fell. */
    ROSE,
    STAYED,
    FELL;

    /** Whether it is a single force's own value. */
    boolean oneForcesOwn() {
        return switch (this) {
            case MINIMUM, MAXIMUM, LOWER, MEDIAN, UPPER -> true;
            default -> false;
        };
    }

    /** Whether {@link #of} computes it from sorted scores. */
    boolean ofOrder() {
        return ordinal() <= ALIKE.ordinal() && this != MEAN;
    }

    /** Its value for these scores, from the least to the most. */
    double of(double[] sorted) {
        return switch (this) {
            case MINIMUM -> sorted[0];
            case MAXIMUM -> sorted[sorted.length - 1];
            case LOWER -> sorted[place(sorted, 1)];
            case MEDIAN -> sorted[place(sorted, 2)];
            case UPPER -> sorted[place(sorted, 3)];
            case SMOOTH_LOWER -> smooth(sorted, 1);
            case SMOOTH_MEDIAN -> smooth(sorted, 2);
            case SMOOTH_UPPER -> smooth(sorted, 3);
            case ALIKE ->
                Math.min(
                        (smooth(sorted, 3) - smooth(sorted, 1)) / Quartiles.NARROWEST,
                        Math.min(smooth(sorted, 2), 100 - smooth(sorted, 2)) / Quartiles.FROM_AN_END);
            default -> throw new IllegalArgumentException(this + " is not of an order");
        };
    }

    private static int place(double[] sorted, int quarter) {
        return (int) Math.round(quarter * (sorted.length - 1) / 4.0);
    }

    private static double smooth(double[] sorted, int quarter) {
        var first = Math.clamp(place(sorted, quarter) - 1, 0, Math.max(0, sorted.length - 3));
        return (sorted[first] + sorted[first + 1] + sorted[first + 2]) / 3;
    }

    /** Below this value of {@link #ALIKE} figures are withheld. */
    static final double LIMIT = 1;
}
