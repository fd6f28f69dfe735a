package org.bluelamp.budgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long turns took, round by round. What is told of them is the median of what each round says. */
final class Samples {

    private static final double NANOS = 1e6;

    private final List<List<Long>> rounds = new ArrayList<>();

    void round() {
        rounds.add(new ArrayList<>());
    }

    void add(long nanos) {
        rounds.getLast().add(nanos);
    }

    /** In milliseconds. */
    double p50() {
        return ofRounds(0.50);
    }

    /** In milliseconds. */
    double p95() {
        return ofRounds(0.95);
    }

    private double ofRounds(double share) {
        return median(rounds.stream()
                .mapToDouble(round -> nearest(
                        round.stream().mapToDouble(nanos -> nanos / NANOS).toArray(), share))
                .toArray());
    }

    /** The smallest value that this share of the values does not exceed. */
    static double nearest(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    static double median(double[] values) {
        return nearest(values, 0.50);
    }
}
