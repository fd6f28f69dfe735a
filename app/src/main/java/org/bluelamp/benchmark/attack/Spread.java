package org.bluelamp.benchmark.attack;

import java.util.random.RandomGenerator;

/** How an attacker believes that scores lie: a bell of a middle and a width, or flat. Under {@link Belief#SERVICE} both are learnt. */
final class Spread {

    private static final double NARROWEST = 2.5;
    private static final double WIDEST = 40;
    private static final int STEPS = 3;

    private final boolean flat;
    private final boolean learns;
    private final RandomGenerator random;
    private double middle;
    private double width;

    Spread(Belief belief, Experience experience, RandomGenerator random) {
        this.flat = belief == Belief.UNIFORM;
        this.learns = belief == Belief.SERVICE;
        this.random = random;
        this.middle = experience.mean();
        this.width = experience.spread();
    }

    /** A score as it is believed to be. */
    double draw() {
        if (flat) {
            return 100 * random.nextDouble();
        }
        while (true) {
            var score = middle + width * random.nextGaussian();
            if (score >= 0 && score <= 100) {
                return score;
            }
        }
    }

    /** A score near this one, to be taken with the chance that {@link #accepts} gives. */
    double near(double score) {
        var step = flat ? 10 : Math.max(1, width / 2);
        var moved = Math.abs(score + step * random.nextGaussian());
        return Math.clamp(moved > 100 ? 200 - moved : moved, 0, 100);
    }

    boolean accepts(double from, double to) {
        return flat
                || random.nextDouble() < Math.exp((square(from - middle) - square(to - middle)) / (2 * width * width));
    }

    /** Learns middle and width from these scores, by a few steps of Metropolis. */
    void learn(double[] scores) {
        if (!learns || scores.length == 0) {
            return;
        }
        var sum = 0.0;
        var squares = 0.0;
        for (var score : scores) {
            sum += score;
            squares += score * score;
        }
        for (var i = 0; i < STEPS; i++) {
            var otherMiddle = middle + width * random.nextGaussian() / Math.sqrt(scores.length);
            if (otherMiddle >= 0 && otherMiddle <= 100) {
                take(otherMiddle, width, scores.length, sum, squares);
            }
            var otherWidth = width * Math.exp(0.3 * random.nextGaussian());
            if (otherWidth >= NARROWEST && otherWidth <= WIDEST) {
                take(middle, otherWidth, scores.length, sum, squares);
            }
        }
    }

    private void take(double otherMiddle, double otherWidth, int n, double sum, double squares) {
        var gain = likelihood(otherMiddle, otherWidth, n, sum, squares) - likelihood(middle, width, n, sum, squares);
        if (Math.log(random.nextDouble()) < gain) {
            middle = otherMiddle;
            width = otherWidth;
        }
    }

    private static double likelihood(double middle, double width, int n, double sum, double squares) {
        var off = squares - 2 * middle * sum + n * middle * middle;
        return -n * Math.log(width) - off / (2 * width * width);
    }

    private static double square(double x) {
        return x * x;
    }
}
