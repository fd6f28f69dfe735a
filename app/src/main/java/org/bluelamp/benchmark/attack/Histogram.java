package org.bluelamp.benchmark.attack;

import java.util.Arrays;

/** Where a score is believed to be: chances by whole points. */
final class Histogram {

    /** Five points to either side. */
    static final int WINDOW = 10;

    private final double[] counts;
    private final double all;

    Histogram(double[] counts) {
        this.counts = counts;
        this.all = Arrays.stream(counts).sum();
    }

    /** The lowest point of the likeliest window. */
    int bestWindow() {
        var best = 0;
        for (var low = 1; low + WINDOW <= counts.length; low++) {
            if (mass(low) > mass(best)) {
                best = low;
            }
        }
        return best;
    }

    /** The chance that it is in the window that starts at this point. */
    double chance(int low) {
        return mass(low) / all;
    }

    private double mass(int low) {
        var mass = 0.0;
        for (var point = low; point < low + WINDOW; point++) {
            mass += counts[point];
        }
        return mass;
    }
}
