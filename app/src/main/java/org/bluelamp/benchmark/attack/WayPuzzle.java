package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.function.Consumer;

/**
 * Which way each force moved, where it is told how many rose, stayed and fell: weighs every way to spread them over the
 * forces that are not known, exactly. Shares are believed to be even, or to be anything.
 */
final class WayPuzzle {

    private static final int[] WAYS = {1, 0, -1};

    private final Seen seen;
    private final int round;
    private final Subject subject;
    private final List<Told> told;

    WayPuzzle(Seen seen, int round, Subject subject, List<Told> told) {
        this.seen = seen;
        this.round = round;
        this.subject = subject;
        this.told = told;
    }

    void find(Findings findings) {
        var forces = told.getFirst().forces();
        var known = new int[WAYS.length];
        for (var force : forces) {
            seen.own(round, subject, force).ifPresent(way -> known[1 - (int) way]++);
        }
        var hidden = forces.stream()
                .filter(force -> seen.own(round, subject, force).isEmpty())
                .toList();
        findings.tried(hidden.size());
        var learns = seen.someBelief() != Belief.UNIFORM;
        var after = chances(hidden.size(), known, learns, true);
        var before = chances(hidden.size(), known, learns, false);
        for (var way = 0; way < WAYS.length; way++) {
            var value = WAYS[way];
            if (after[way] >= Attack.SURE && before[way] < Attack.SURE) {
                hidden.forEach(force -> findings.claim(new Claim(force, round, subject, value, value)));
            }
        }
    }

    /** The chance of each way for each of the hidden. */
    double[] chances(int hidden, int[] known, boolean learns, boolean withFigures) {
        var weights = weights(hidden, known, learns);
        var most = new double[] {Double.NEGATIVE_INFINITY};
        each(hidden, known, withFigures, spread -> most[0] = Math.max(most[0], weight(spread, weights)));
        var sums = new double[WAYS.length];
        var all = new double[1];
        each(hidden, known, withFigures, spread -> {
            // beside the likeliest, because by themselves all of them may be too small for a number
            var weight = Math.exp(weight(spread, weights) - most[0]);
            all[0] += weight;
            for (var way = 0; way < WAYS.length; way++) {
                sums[way] += weight * spread[way];
            }
        });
        for (var way = 0; way < WAYS.length; way++) {
            sums[way] = all[0] > 0 && hidden > 0 ? sums[way] / all[0] / hidden : 0;
        }
        return sums;
    }

    /** Every way to spread so many over the three that agrees with what is told. */
    private void each(int hidden, int[] known, boolean withFigures, Consumer<int[]> spreads) {
        for (var rose = 0; rose <= hidden; rose++) {
            for (var stayed = 0; rose + stayed <= hidden; stayed++) {
                var spread = new int[] {rose, stayed, hidden - rose - stayed};
                if (!withFigures || agrees(spread, known)) {
                    spreads.accept(spread);
                }
            }
        }
    }

    private boolean agrees(int[] spread, int[] known) {
        return told.stream().allMatch(each -> {
            var way = switch (each.statistic()) {
                case ROSE -> 0;
                case STAYED -> 1;
                default -> 2;
            };
            var count = spread[way] + known[way];
            return count >= each.low() && count <= each.high();
        });
    }

    private static double weight(int[] spread, double[][] weights) {
        return weights[0][spread[0]] + weights[1][spread[1]] + weights[2][spread[2]];
    }

    /**
     * By way and count, as logarithms: as an urn that learns from what it has seen, or each force for itself. Made once, so that
     * what is left to do grows with the square of the forces.
     */
    private static double[][] weights(int hidden, int[] known, boolean learns) {
        var weights = new double[WAYS.length][hidden + 1];
        for (var way = 0; way < WAYS.length; way++) {
            for (var i = 0; i < hidden; i++) {
                weights[way][i + 1] =
                        weights[way][i] + Math.log((learns ? known[way] + 1.0 + i : 1.0 / WAYS.length) / (i + 1));
            }
        }
        return weights;
    }
}
