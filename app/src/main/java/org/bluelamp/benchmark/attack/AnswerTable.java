package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Level;

/**
 * A table of answers that could be, force by standard, with the scores and counts that follow from it kept up to date, and
 * how far it is from what is told. Forces whose score is known have no answers in it.
 */
final class AnswerTable {

    /** How much a count that is off by one weighs against a quartile that is off by one point. */
    private static final double COUNT = 3;

    private record Count(int standard, boolean evidenced, double low, double high) {}

    private final List<Level> scale;
    private final double most;
    private final boolean[] canBeShown;
    private final boolean[] isBelow;
    private final double[] known;
    private final boolean[][] absent;
    private final List<OrderTold> orders = new ArrayList<>();
    private final List<Count> counted = new ArrayList<>();

    private final int[][] level;
    private final boolean[][] shown;
    private final int[] points;
    private final int[] asked;
    private final double[] score;
    private final int[][] counts;
    private int[][] ordersOf = {};

    AnswerTable(Edition edition, int forces, int standards) {
        this.scale = edition.scale();
        this.most = edition.mostPoints();
        this.canBeShown = new boolean[scale.size()];
        this.isBelow = new boolean[scale.size()];
        for (var i = 0; i < scale.size(); i++) {
            var value = scale.get(i).value();
            isBelow[i] = edition.belowTarget(value);
            canBeShown[i] = edition.evidenceRule().stream().anyMatch(rule -> rule.level() == value);
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

    /** The score of this force is known. */
    void known(int force, double value) {
        known[force] = value;
    }

    /** The standard does not apply to this force. */
    void absent(int force, int standard) {
        absent[force][standard] = true;
    }

    void told(OrderTold order) {
        orders.add(order);
    }

    /** How many of the hidden answers to a standard are below target, or evidenced. */
    void told(int standard, boolean evidenced, double low, double high) {
        counted.add(new Count(standard, evidenced, low, high));
    }

    /** Everything is told; every answer is at the lowest level. */
    void start() {
        ordersOf = new int[score.length][];
        for (var force = 0; force < score.length; force++) {
            var me = force;
            ordersOf[force] = IntStream.range(0, orders.size())
                    .filter(order ->
                            Arrays.stream(orders.get(order).variables()).anyMatch(other -> other == me))
                    .toArray();
            score[force] = isHidden(force) ? 0 : known[force];
            for (var standard = 0; standard < counts[0].length; standard++) {
                if (isHidden(force) && !absent[force][standard]) {
                    asked[force]++;
                    points[force] += scale.getFirst().points();
                    counts[0][standard] += isBelow[0] ? 1 : 0;
                }
            }
        }
        orders.forEach(order -> order.start(score));
    }

    int levels() {
        return scale.size();
    }

    boolean isHidden(int force) {
        return Double.isNaN(known[force]);
    }

    boolean isHidden(int force, int standard) {
        return isHidden(force) && !absent[force][standard];
    }

    boolean canBeShown(int at) {
        return canBeShown[at];
    }

    int level(int force, int standard) {
        return level[force][standard];
    }

    boolean shown(int force, int standard) {
        return shown[force][standard];
    }

    boolean below(int force, int standard) {
        return isBelow[level[force][standard]];
    }

    double score(int force) {
        return score[force];
    }

    /** What is told of a force: those with the same are alike. */
    List<Integer> signature(int force) {
        return IntStream.concat(
                        Arrays.stream(ordersOf[force]),
                        IntStream.range(0, absent[force].length).map(standard -> absent[force][standard] ? -1 : -2))
                .boxed()
                .toList();
    }

    void set(int force, int standard, int to, boolean nowShown) {
        counts[0][standard] += (isBelow[to] ? 1 : 0) - (below(force, standard) ? 1 : 0);
        counts[1][standard] += (nowShown ? 1 : 0) - (shown[force][standard] ? 1 : 0);
        points[force] +=
                scale.get(to).points() - scale.get(level[force][standard]).points();
        level[force][standard] = to;
        shown[force][standard] = nowShown;
        var now = 100 * points[force] / (most * asked[force]);
        for (var order : ordersOf[force]) {
            orders.get(order).move(force, score[force], now);
        }
        score[force] = now;
    }

    /** How far it is from what is told of this force's groups and this standard; 0 where it agrees. */
    double off(int force, int standard) {
        var off = 0.0;
        for (var order : ordersOf[force]) {
            off += orders.get(order).off();
        }
        for (var count : counted) {
            if (count.standard() == standard) {
                off += off(count);
            }
        }
        return off;
    }

    /** How far it is from everything that is told. */
    double off() {
        return orders.stream().mapToDouble(OrderTold::off).sum()
                + counted.stream().mapToDouble(this::off).sum();
    }

    private double off(Count count) {
        var has = counts[count.evidenced() ? 1 : 0][count.standard()];
        return COUNT * Math.max(0, Math.max(count.low() - has, has - count.high()));
    }
}
