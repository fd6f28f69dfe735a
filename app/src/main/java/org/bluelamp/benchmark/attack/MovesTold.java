package org.bluelamp.benchmark.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.disclosure.Quartiles;

/** What is told of how scores moved between two releases. */
final class MovesTold implements Constraint {

    private final int[] before;
    private final int[] after;
    private final List<Told> told;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private double[] scores = {};
    private final int[] counts = new int[3];

    /** @param before each force's score in the earlier release; {@code after} in the later one, in the same order */
    MovesTold(int[] before, int[] after, List<Told> told) {
        this.before = before;
        this.after = after;
        this.told = told;
        for (var i = 0; i < before.length; i++) {
            pairs.put(before[i], i);
            pairs.put(after[i], i);
        }
    }

    @Override
    public int[] variables() {
        return pairs.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void start(double[] all) {
        scores = all.clone();
        Arrays.fill(counts, 0);
        for (var i = 0; i < before.length; i++) {
            counts[way(i)]++;
        }
    }

    @Override
    public void move(int variable, double from, double to) {
        var pair = pairs.get(variable);
        if (pair != null) {
            counts[way(pair)]--;
            scores[variable] = to;
            counts[way(pair)]++;
        }
    }

    @Override
    public double off() {
        var off = 0.0;
        for (var each : told) {
            var count = switch (each.statistic()) {
                case FELL -> counts[0];
                case STAYED -> counts[1];
                default -> counts[2];
            };
            off += Math.max(0, Math.max(each.low() - count, count - each.high()));
        }
        return off;
    }

    private int way(int pair) {
        var by = scores[after[pair]] - scores[before[pair]];
        return by >= Quartiles.STEP ? 2 : by <= -Quartiles.STEP ? 0 : 1;
    }
}
