package org.bluelamp.benchmark.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A hidden table of answers of which quartiles of scores and counts by standard are told: samples the tables that agree, by
 * Markov chain Monte Carlo. Each answer is believed to be at any level alike, and evidenced or not alike where the level asks
 * for evidence. Forces of which the same is told share what is found.
 */
final class AnswerPuzzle {

    private static final int SEARCH = 40;
    private static final int WARM_UP = 15;

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

    private final AnswerTable table;
    private final int forces;
    private final int standards;
    private final RandomGenerator random;

    AnswerPuzzle(AnswerTable table, int forces, int standards, RandomGenerator random) {
        this.table = table;
        this.forces = forces;
        this.standards = standards;
        this.random = random;
    }

    /** Empty if no start was found that agrees with everything told. */
    Optional<Solved> solve(int sweeps) {
        table.start();
        each(this::draw);
        if (!search()) {
            return Optional.empty();
        }
        for (var i = 0; i < WARM_UP; i++) {
            each((force, standard) -> change(force, standard, 0));
        }
        var solved = new Solved(pools(), new double[forces][ScorePuzzle.POINTS], new double[forces][standards]);
        for (var i = 0; i < sweeps; i++) {
            each((force, standard) -> change(force, standard, 0));
            count(solved);
        }
        return Optional.of(solved);
    }

    private interface Cell {
        void at(int force, int standard);
    }

    private void each(Cell cell) {
        for (var force = 0; force < forces; force++) {
            for (var standard = 0; standard < standards; standard++) {
                if (table.isHidden(force, standard)) {
                    cell.at(force, standard);
                }
            }
        }
    }

    private void count(Solved solved) {
        for (var force = 0; force < forces; force++) {
            if (table.isHidden(force)) {
                var pool = solved.pools()[force];
                solved.scores()[pool][Math.min(ScorePuzzle.POINTS - 1, (int) table.score(force))]++;
            }
        }
        each((force, standard) ->
                solved.below()[solved.pools()[force]][standard] += table.below(force, standard) ? 1 : 0);
    }

    private void draw(int force, int standard) {
        var drawn = random.nextInt(table.levels());
        table.set(force, standard, drawn, table.canBeShown(drawn) && random.nextBoolean());
    }

    /** Changes answers, never further off, until all agrees. */
    private boolean search() {
        for (var i = 0; i < SEARCH && table.off() > 0; i++) {
            each((force, standard) -> change(force, standard, table.off(force, standard)));
        }
        return table.off() <= 0;
    }

    /** Draws one answer anew, and takes it back if that leads further off than this. */
    private void change(int force, int standard, double most) {
        var level = table.level(force, standard);
        var shown = table.shown(force, standard);
        draw(force, standard);
        if (table.off(force, standard) > most) {
            table.set(force, standard, level, shown);
        }
    }

    private int[] pools() {
        Map<List<Integer>, Integer> first = new HashMap<>();
        var pools = new int[forces];
        for (var force = 0; force < forces; force++) {
            pools[force] = table.isHidden(force) ? first.merge(table.signature(force), force, (a, _) -> a) : force;
        }
        return pools;
    }
}
