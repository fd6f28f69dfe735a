package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Hidden yes-or-no values of which counts are told: every way in which they can be is weighed, exactly. Values about which
 * the same is told are one class.
 */
final class CountPuzzle {

    private record Bounds(int[] classes, double low, double high) {}

    private final int[] sizes;
    private final List<Bounds> bounds = new ArrayList<>();

    /** @param sizes how many hidden values each class has */
    CountPuzzle(int... sizes) {
        this.sizes = sizes;
    }

    /** How many ways there are to try. */
    double ways() {
        var ways = 1.0;
        for (var size : sizes) {
            ways *= size + 1;
        }
        return ways;
    }

    /** The number of yes in these classes together lies between two numbers. */
    void told(int[] classes, double low, double high) {
        bounds.add(new Bounds(classes, low, high));
    }

    /**
     * The chance of yes by class.
     *
     * @param shares what share of yes there may be, each as likely as the others
     * @param knownYes how many yes are known besides, and {@code knownNo} how many no: they tell of the share
     */
    double[] chances(List<Double> shares, int knownYes, int knownNo) {
        var sums = new double[sizes.length + 1];
        var most = shares.stream()
                .mapToDouble(share -> known(share, knownYes, knownNo))
                .max()
                .orElse(0);
        for (double share : shares) {
            weigh(0, new int[sizes.length], Math.exp(known(share, knownYes, knownNo) - most), binomials(share), sums);
        }
        var chances = new double[sizes.length];
        for (var i = 0; i < sizes.length; i++) {
            // where the belief leaves no way at all, nothing is learnt
            chances[i] = sums[sizes.length] > 0 ? sums[i] / sums[sizes.length] / sizes[i] : 0.5;
        }
        return chances;
    }

    private void weigh(int next, int[] yes, double weight, double[][] binomials, double[] sums) {
        if (next == sizes.length) {
            if (agrees(yes)) {
                for (var i = 0; i < yes.length; i++) {
                    sums[i] += weight * yes[i];
                }
                sums[yes.length] += weight;
            }
            return;
        }
        for (var count = 0; count <= sizes[next]; count++) {
            yes[next] = count;
            weigh(next + 1, yes, weight * binomials[next][count], binomials, sums);
        }
    }

    private boolean agrees(int[] yes) {
        for (var each : bounds) {
            var sum = 0;
            for (var of : each.classes()) {
                sum += yes[of];
            }
            if (sum < each.low() || sum > each.high()) {
                return false;
            }
        }
        return true;
    }

    private double[][] binomials(double share) {
        var all = new double[sizes.length][];
        for (var i = 0; i < sizes.length; i++) {
            var n = sizes[i];
            all[i] = new double[n + 1];
            // as logarithms: of a thousand values and more there are more ways than a number can hold
            var ways = 0.0;
            for (var count = 0; count <= n; count++) {
                all[i][count] = Math.exp(ways + known(share, count, n - count));
                ways += Math.log((double) (n - count) / (count + 1));
            }
        }
        return all;
    }

    /** The logarithm of the chance of just these, in their order. */
    private static double known(double share, int yes, int no) {
        return times(yes, share) + times(no, 1 - share);
    }

    private static double times(int count, double chance) {
        return count == 0 ? 0 : count * Math.log(chance);
    }
}
