package org.bluelamp.benchmark.attack;

import java.util.SortedSet;

/**
 * One thing that a release tells: a statistic of the values of these forces lies between two numbers. For a count these are
 * numbers of forces.
 *
 * @param forces whose values went in; who takes part is public
 * @param low the least that it can be
 * @param high the most that it can be; the same as {@code low} where it is told exactly
 */
public record Told(Subject subject, Statistic statistic, SortedSet<String> forces, double low, double high) {

    /** Which third of the forces a count is in the middle of. */
    long band() {
        return Math.round(3 * (low + high) / (2.0 * forces.size()));
    }

    double width() {
        return high - low;
    }
}
