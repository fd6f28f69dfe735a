package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.bluelamp.framework.Level;

/**
 * A hidden table of answers, force by standard, of which quartiles of scores and counts by standard are told: samples the
 * tables that agree, each answer believed to be at any level alike, and evidenced or not alike where the level asks for
 * evidence. Forces of which the same is told share what is found.
 */
final class AnswerPuzzle {

    private static final int SEARCH = 40;
    private static final int WARM_UP = 15;
    /** How much a count that is off by one weighs against a quartile that is off by one point. */
    private static final double COUNT = 3;

    /**
     * @param pools by force: which of the others it is like
     * @param scores histograms by pool
     * @param below how often an answer was below target, by pool and standard
     */
    record Solved(int[] pools, double[][] scores, double[][] below) {

        Histogram histogram(int force) {
            return new Histogram(scores[pools[force]]);
        }

        double chanceOfBelow(int force, int standard) {
            var pool = pools[force];
            return below[pool][standard] / Arrays.stream(scores[pool]).sum();
        }

        /** What was found from another start, added. */
        Solved and(Solved other) {
            return new Solved(pools, sum(scores, other.scores), sum(below, other.below));
        }

        private static double[][] sum(double[][] some, double[][] others) {
            var sum = new double[some.length][];
            for (var i = 0; i < some.length; i++) {
                sum[i] = some[i].clone();
                for (var j = 0; j < some[i].length; j++) {
                    sum[i][j] += others[i][j];
                }
            }
            return sum;
        }
    }

    private record Count(int standard, boolean evidenced, double low, double high) {}

    private final RandomGenerator random;
    private final int forces;
    private final int standards;
    private final double most;
    private final List<Level> scale;
    private final boolean[] canBeShown;
    private final boolean[] isBelow;
    private final boolean[][] absent;
    private final double[] known;
    private final List<OrderTold> orders = new ArrayList<>();
    private final List<Count> told = new ArrayList<>();

    private final int[][] level;
    private final boolean[][] shown;
    private final int[] points;
    private final int[] asked;
    private final double[] score;
    private final int[][] counts;
    private int[][] ordersOf = {};

    AnswerPuzzle(Seen seen, int forces, int standards) {
        this.random = seen.random();
        this.forces = forces;
        this.standards = standards;
        this.scale = seen.edition().scale();
        this.most = seen.edition().mostPoints();
        this.canBeShown = new boolean[scale.size()];
        this.isBelow = new boolean[scale.size()];
        for (var i = 0; i < scale.size(); i++) {
            var value = scale.get(i).value();
            isBelow[i] = seen.edition().belowTarget(value);
            canBeShown[i] = seen.edition().evidenceRule().stream().anyMatch(rule -> rule.level() == value);
        }
        this.absent = new boolean[forces][standards];
        this.known = new double[forces];
        Arrays.fill(known, Double.NaN);
        this.level = new int[forces][standards];
        this.shown = new boolean[forces][standards];
        this.points = new int[forces];
        this.asked = new int[forces];
        this.score = new double[forces];
        this.counts = new int[2][standards];
    }

    void known(int force, double value) {
        known[force] = value;
    }

    void absent(int force, int standard) {
        absent[force][standard] = true;
    }

    void told(OrderTold order) {
        orders.add(order);
    }

    /** How many of the hidden answers to a standard are below target, or evidenced. */
    void count(int standard, boolean evidenced, double low, double high) {
        told.add(new Count(standard, evidenced, low, high));
    }

    Optional<Solved> solve(int sweeps) {
        draw();
        if (!search()) {
            return Optional.empty();
        }
        for (var i = 0; i < WARM_UP; i++) {
            sweep();
        }
        var pools = pools();
        var histograms = new double[forces][ScorePuzzle.POINTS];
        var below = new double[forces][standards];
        for (var i = 0; i < sweeps; i++) {
            sweep();
            for (var force = 0; force < forces; force++) {
                if (isHidden(force)) {
                    var pool = pools[force];
                    histograms[pool][Math.min(ScorePuzzle.POINTS - 1, (int) score[force])]++;
                    for (var standard = 0; standard < standards; standard++) {
                        below[pool][standard] += isBelow[level[force][standard]] ? 1 : 0;
                    }
                }
            }
        }
        return Optional.of(new Solved(pools, histograms, below));
    }

    private boolean isHidden(int force) {
        return Double.isNaN(known[force]);
    }

    private void draw() {
        ordersOf = new int[forces][];
        for (var force = 0; force < forces; force++) {
            var me = force;
            ordersOf[force] = IntStream.range(0, orders.size())
                    .filter(order ->
                            Arrays.stream(orders.get(order).variables()).anyMatch(other -> other == me))
                    .toArray();
            score[force] = known[force];
            if (isHidden(force)) {
                for (var standard = 0; standard < standards; standard++) {
                    if (!absent[force][standard]) {
                        level[force][standard] = random.nextInt(scale.size());
                        asked[force]++;
                        points[force] += scale.get(level[force][standard]).points();
                        counts[0][standard] += isBelow[level[force][standard]] ? 1 : 0;
                    }
                }
                score[force] = scored(force);
            }
        }
        orders.forEach(order -> order.start(score));
    }

    private double scored(int force) {
        return asked[force] == 0 ? 0 : 100 * points[force] / (most * asked[force]);
    }

    /** Changes answers, never further off, until all agrees. */
    private boolean search() {
        var tries = SEARCH * forces * standards;
        for (var i = 0; i < tries; i++) {
            if (i % forces == 0 && off() <= 0) {
                return true;
            }
            var force = random.nextInt(forces);
            if (isHidden(force)) {
                change(force, random.nextInt(standards), false);
            }
        }
        return off() <= 0;
    }

    private void sweep() {
        for (var force = 0; force < forces; force++) {
            if (isHidden(force)) {
                for (var standard = 0; standard < standards; standard++) {
                    change(force, standard, true);
                }
            }
        }
    }

    /** Draws one answer anew, and takes it back if that leads away from what is told. */
    private void change(int force, int standard, boolean mustAgree) {
        if (absent[force][standard]) {
            return;
        }
        var oldLevel = level[force][standard];
        var oldShown = shown[force][standard];
        var before = mustAgree ? 0 : off(force, standard);
        var drawn = random.nextInt(scale.size());
        set(force, standard, drawn, canBeShown[drawn] && random.nextBoolean());
        if (off(force, standard) > before) {
            set(force, standard, oldLevel, oldShown);
        }
    }

    private void set(int force, int standard, int to, boolean nowShown) {
        counts[0][standard] += (isBelow[to] ? 1 : 0) - (isBelow[level[force][standard]] ? 1 : 0);
        counts[1][standard] += (nowShown ? 1 : 0) - (shown[force][standard] ? 1 : 0);
        points[force] +=
                scale.get(to).points() - scale.get(level[force][standard]).points();
        level[force][standard] = to;
        shown[force][standard] = nowShown;
        var now = scored(force);
        for (var order : ordersOf[force]) {
            orders.get(order).move(force, score[force], now);
        }
        score[force] = now;
    }

    private double off(int force, int standard) {
        var off = 0.0;
        for (var order : ordersOf[force]) {
            off += orders.get(order).off();
        }
        for (var count : told) {
            if (count.standard() == standard) {
                off += off(count);
            }
        }
        return off;
    }

    private double off() {
        return orders.stream().mapToDouble(OrderTold::off).sum()
                + told.stream().mapToDouble(this::off).sum();
    }

    private double off(Count count) {
        var has = counts[count.evidenced() ? 1 : 0][count.standard()];
        return COUNT * Math.max(0, Math.max(count.low() - has, has - count.high()));
    }

    private int[] pools() {
        Map<List<Integer>, Integer> first = new HashMap<>();
        var pools = new int[forces];
        for (var force = 0; force < forces; force++) {
            var signature = new ArrayList<Integer>();
            Arrays.stream(ordersOf[force]).forEach(signature::add);
            for (var standard = 0; standard < standards; standard++) {
                signature.add(absent[force][standard] ? 1 : 0);
            }
            pools[force] = isHidden(force) ? first.merge(signature, force, (a, _) -> a) : force;
        }
        return pools;
    }
}
