package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Hidden scores of which something is told: samples what they can be, by Markov chain Monte Carlo.
 *
 * <p>A start that agrees with everything told is looked for from what is told, never from the truth; then single scores move
 * and every move that disagrees is taken back, so that the chain visits score sets as often as the belief and what is told
 * make them likely. Scores about which the same is told are alike and share one histogram.
 */
final class ScorePuzzle {

    static final int POINTS = 100;
    private static final int SEARCH = 250;
    private static final int WARM_UP = 30;

    private final Spread spread;
    private final RandomGenerator random;
    private final List<Double> known = new ArrayList<>();
    private final List<Integer> sorts = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    private double[] scores = {};
    private int[][] about = {};
    private int[] hidden = {};

    ScorePuzzle(Belief belief, Experience experience, RandomGenerator random) {
        this.spread = new Spread(belief, experience, random);
        this.random = random;
    }

    /**
     * A score: known, or hidden.
     *
     * @param sort only scores of one sort are ever alike
     */
    int variable(OptionalDouble value, int sort) {
        known.add(value.isPresent() ? value.getAsDouble() : Double.NaN);
        sorts.add(sort);
        return known.size() - 1;
    }

    boolean isHidden(int variable) {
        return Double.isNaN(known.get(variable));
    }

    void told(Constraint constraint) {
        constraints.add(constraint);
    }

    /** Histograms in whole points by variable, null for the known; empty if no start was found. */
    Optional<double[][]> solve(int sweeps) {
        prepare();
        if (!search()) {
            return Optional.empty();
        }
        for (var i = 0; i < WARM_UP; i++) {
            sweep();
        }
        var counted = new double[scores.length][];
        pools().forEach(pool -> {
            var histogram = new double[POINTS];
            pool.forEach(variable -> counted[variable] = histogram);
        });
        for (var i = 0; i < sweeps; i++) {
            sweep();
            for (var variable : hidden) {
                counted[variable][Math.min(POINTS - 1, (int) scores[variable])]++;
            }
        }
        return Optional.of(counted);
    }

    private void prepare() {
        scores = known.stream().mapToDouble(Double::doubleValue).toArray();
        hidden = IntStream.range(0, scores.length).filter(this::isHidden).toArray();
        var lists = new ArrayList<List<Integer>>();
        known.forEach(_ -> lists.add(new ArrayList<>()));
        for (var i = 0; i < constraints.size(); i++) {
            for (var variable : constraints.get(i).variables()) {
                lists.get(variable).add(i);
            }
        }
        about = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        Arrays.stream(hidden).forEach(variable -> scores[variable] = spread.draw());
        constraints.forEach(this::layOut);
        constraints.forEach(constraint -> constraint.start(scores));
    }

    /** Lays the hidden scores of a group out along what is told of its quartiles. */
    private void layOut(Constraint constraint) {
        if (!(constraint instanceof OrderTold order)) {
            return;
        }
        var mine = Arrays.stream(order.variables()).filter(this::isHidden).toArray();
        for (var i = mine.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var swap = mine[i];
            mine[i] = mine[j];
            mine[j] = swap;
        }
        for (var i = 0; i < mine.length; i++) {
            var variable = mine[i];
            Ladder.at(order.told(), (i + 0.5) / mine.length)
                    .ifPresent(score -> scores[variable] = Math.clamp(score, 0, 100));
        }
    }

    /** Moves scores, never further off, until all agree with what is told. */
    private boolean search() {
        var off = constraints.stream().mapToDouble(Constraint::off).sum();
        for (var i = 0; off > 0 && i < SEARCH * hidden.length; i++) {
            var variable = hidden[random.nextInt(hidden.length)];
            var from = scores[variable];
            var here = offAt(variable);
            move(variable, guess(variable));
            var gain = offAt(variable) - here;
            if (gain > 0) {
                move(variable, from);
            } else {
                off = constraints.stream().mapToDouble(Constraint::off).sum();
            }
        }
        return off <= 0;
    }

    private double guess(int variable) {
        if (random.nextInt(3) > 0 && about[variable].length > 0) {
            var constraint = constraints.get(about[variable][random.nextInt(about[variable].length)]);
            if (constraint instanceof OrderTold order) {
                var told = order.told().get(random.nextInt(order.told().size()));
                if (told.statistic() != Statistic.ALIKE) {
                    return Math.clamp(told.low() + random.nextDouble() * told.width(), 0, 100);
                }
            }
        }
        return random.nextBoolean() ? spread.draw() : spread.near(scores[variable]);
    }

    private void sweep() {
        for (var variable : hidden) {
            var from = scores[variable];
            var independent = random.nextBoolean();
            var to = independent ? spread.draw() : spread.near(from);
            if (independent || spread.accepts(from, to)) {
                move(variable, to);
                if (offAt(variable) > 0) {
                    move(variable, from);
                }
            }
        }
        for (var variable : hidden) {
            swap(variable, hidden[random.nextInt(hidden.length)]);
        }
        spread.learn(scores);
    }

    /** Two scores change places, which is as likely as before; one alone in its group gets about only so. */
    private void swap(int one, int other) {
        var first = scores[one];
        var second = scores[other];
        move(one, second);
        move(other, first);
        if (offAt(one) + offAt(other) > 0) {
            move(other, second);
            move(one, first);
        }
    }

    private void move(int variable, double to) {
        for (var constraint : about[variable]) {
            constraints.get(constraint).move(variable, scores[variable], to);
        }
        scores[variable] = to;
    }

    private double offAt(int variable) {
        var off = 0.0;
        for (var constraint : about[variable]) {
            off += constraints.get(constraint).off();
        }
        return off;
    }

    /** The hidden variables about which the same is told. */
    private Iterable<List<Integer>> pools() {
        Map<List<Integer>, List<Integer>> pools = new HashMap<>();
        for (var variable : hidden) {
            var signature = IntStream.concat(IntStream.of(sorts.get(variable)), Arrays.stream(about[variable]))
                    .boxed()
                    .toList();
            pools.computeIfAbsent(signature, _ -> new ArrayList<>()).add(variable);
        }
        return pools.values();
    }
}
