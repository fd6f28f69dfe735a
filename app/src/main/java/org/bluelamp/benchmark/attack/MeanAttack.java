package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves the equations that means make, in one round or several: Gauss and Jordan bring them to their simplest form, and an
 * equation that is left with one unknown, or with few that must all be near an end of the scale, tells values. Widths of
 * rounding are carried along.
 */
final class MeanAttack {

    private static final double ZERO = 1e-9;
    private static final int FEW = 3;

    private final Seen seen;
    private final Subject subject;
    private final Map<Hidden, Integer> variables = new LinkedHashMap<>();
    private final Map<Hidden, Integer> lastRound = new LinkedHashMap<>();
    private final List<Map<Integer, Double>> equations = new ArrayList<>();
    private final List<double[]> sums = new ArrayList<>();

    MeanAttack(Seen seen, Subject subject) {
        this.seen = seen;
        this.subject = subject;
    }

    MeanAttack round(int round) {
        return use(round, seen.view(round).about(subject).toList());
    }

    MeanAttack use(int round, List<Told> told) {
        told.stream().filter(each -> each.statistic() == Statistic.MEAN).forEach(each -> add(round, each));
        return this;
    }

    private void add(int round, Told mean) {
        var low = mean.low() * mean.forces().size();
        var high = mean.high() * mean.forces().size();
        var equation = new LinkedHashMap<Integer, Double>();
        for (var force : mean.forces()) {
            var own = seen.own(round, subject, force);
            if (own.isPresent()) {
                low -= own.getAsDouble();
                high -= own.getAsDouble();
            } else {
                var who = new Hidden(force, seen.since(round, subject, force));
                lastRound.merge(who, round, Math::max);
                equation.put(variables.computeIfAbsent(who, _ -> variables.size()), 1.0);
            }
        }
        equations.add(equation);
        sums.add(new double[] {low, high});
    }

    void find(Findings findings) {
        findings.tried(variables.size());
        if (equations.isEmpty() || variables.isEmpty()) {
            return;
        }
        var rows = equations.size();
        var columns = variables.size();
        var matrix = new double[rows][columns + rows];
        for (var row = 0; row < rows; row++) {
            for (var entry : equations.get(row).entrySet()) {
                matrix[row][entry.getKey()] = entry.getValue();
            }
            matrix[row][columns + row] = 1;
        }
        reduce(matrix, columns);
        var who = List.copyOf(variables.keySet());
        for (var row : matrix) {
            var left = new ArrayList<Integer>();
            for (var column = 0; column < columns; column++) {
                if (Math.abs(row[column]) > ZERO) {
                    left.add(column);
                }
            }
            if (!left.isEmpty() && left.size() <= FEW) {
                left.forEach(column -> claim(row, column, left, columns, who.get(column), findings));
            }
        }
    }

    /** The others of the equation are anywhere between 0 and 100. */
    private void claim(double[] row, int column, List<Integer> left, int columns, Hidden who, Findings findings) {
        var low = 0.0;
        var high = 0.0;
        for (var i = 0; i < sums.size(); i++) {
            var factor = row[columns + i];
            low += factor * sums.get(i)[factor > 0 ? 0 : 1];
            high += factor * sums.get(i)[factor > 0 ? 1 : 0];
        }
        for (var other : left) {
            if (other != column) {
                low -= Math.max(0, 100 * row[other]);
                high -= Math.min(0, 100 * row[other]);
            }
        }
        var least = Math.max(0, row[column] > 0 ? low / row[column] : high / row[column]);
        var most = Math.min(100, row[column] > 0 ? high / row[column] : low / row[column]);
        if (most - least <= Histogram.WINDOW) {
            findings.claim(new Claim(who.force(), lastRound.getOrDefault(who, 0), subject, least - ZERO, most + ZERO));
        }
    }

    private static void reduce(double[][] matrix, int columns) {
        var done = 0;
        for (var column = 0; column < columns && done < matrix.length; column++) {
            var pivot = done;
            for (var row = done; row < matrix.length; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            if (Math.abs(matrix[pivot][column]) <= ZERO) {
                continue;
            }
            var swap = matrix[done];
            matrix[done] = matrix[pivot];
            matrix[pivot] = swap;
            for (var row = 0; row < matrix.length; row++) {
                if (row != done && Math.abs(matrix[row][column]) > ZERO) {
                    var factor = matrix[row][column] / matrix[done][column];
                    for (var i = 0; i < matrix[row].length; i++) {
                        matrix[row][i] -= factor * matrix[done][i];
                    }
                }
            }
            done++;
        }
    }
}
