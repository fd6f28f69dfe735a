package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bluelamp.disclosure.Quartiles;

/** What is told of the order statistics of one group. */
final class OrderTold implements Constraint {

    private static final double EXACT = 1e-9;
    private static final double EQUAL = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private final int[] variables;
    private final double[] sorted;
    private final List<Told> told = new ArrayList<>();

    OrderTold(List<Integer> variables) {
        this.variables = variables.stream().mapToInt(Integer::intValue).toArray();
        this.sorted = new double[variables.size()];
    }

    void add(Told each) {
        told.add(each);
    }

    List<Told> told() {
        return told;
    }

    @Override
    public int[] variables() {
        return variables;
    }

    @Override
    public void start(double[] scores) {
        for (var i = 0; i < variables.length; i++) {
            sorted[i] = scores[variables[i]];
        }
        Arrays.sort(sorted);
    }

    @Override
    public void move(int variable, double from, double to) {
        var at = Arrays.binarySearch(sorted, from);
        while (at + 1 < sorted.length && sorted[at + 1] < to) {
            sorted[at] = sorted[++at];
        }
        while (at > 0 && sorted[at - 1] > to) {
            sorted[at] = sorted[--at];
        }
        sorted[at] = to;
    }

    @Override
    public double off() {
        var off = 0.0;
        for (var each : told) {
            var value = each.statistic().of(sorted);
            var over = Math.max(value - each.high(), each.low() - value);
            if (over > EXACT && !(each.statistic() == Statistic.ALIKE && value > each.high() && nearlyAllEqual())) {
                off += each.statistic() == Statistic.ALIKE ? over * Quartiles.NARROWEST : over;
            }
        }
        return off;
    }

    private boolean nearlyAllEqual() {
        var enough = (int) Math.ceil(NEARLY_ALL * sorted.length);
        for (var i = 0; i + enough <= sorted.length; i++) {
            if (sorted[i + enough - 1] - sorted[i] < EQUAL) {
                return true;
            }
        }
        return false;
    }
}
