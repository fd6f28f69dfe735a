package org.bluelamp.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What protection costs: published quartiles beside the same quartiles unprotected, over many tables of one size. Never
 * published with a release, because it knows the unprotected ones.
 */
public final class Use {

    private static final double MOST = 0.95;

    private int tables;
    private int published;
    private int forces;
    private int sameBand;
    private final List<Double> errors = new ArrayList<>();

    /**
     * @param tables how many there were
     * @param published the share of them that is not withheld, 0 to 1
     * @param sameBand the share of forces that are told the quarter of the service that unprotected quartiles would give
     * @param error the error, in points, that 95 of 100 published quartiles do not exceed
     */
    public record Line(int tables, double published, double sameBand, double error) {}

    /**
     * What is aimed at. Sources: the aims of the benchmark; notes on assurance, 3.4.
     *
     * @param published the least share of tables, 0 to 1
     * @param sameBand the least share of forces, 0 to 1
     * @param error the most, in points
     */
    public record Aim(double published, double sameBand, double error) {

        private static final int MANY = 25;

        /** The aim for figures of so many forces. */
        public static Aim of(int forces) {
            return forces < MANY ? new Aim(0.9, 0.8, 5.5) : new Aim(0.9, 0.85, 4);
        }
    }

    /** One more table, of at least {@link Floor#FORCES} scores. */
    public void add(Collection<BigDecimal> scores) {
        tables++;
        Quartiles.of(scores).ifPresent(quartiles -> compare(scores, quartiles));
    }

    private void compare(Collection<BigDecimal> scores, Quartiles quartiles) {
        published++;
        var sorted =
                scores.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        var lower = exact(sorted, 0.25);
        var median = exact(sorted, 0.5);
        var upper = exact(sorted, 0.75);
        errors.add(Math.abs(quartiles.lower() - lower));
        errors.add(Math.abs(quartiles.median() - median));
        errors.add(Math.abs(quartiles.upper() - upper));
        for (var score : sorted) {
            forces++;
            if (Part.of(score, lower, median, upper) == Part.of((int) Math.round(score), quartiles)) {
                sameBand++;
            }
        }
    }

    /** The quantile as textbooks have it, between the two nearest values. */
    private static double exact(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public Line line() {
        var worst = errors.stream().sorted().toList();
        return new Line(
                tables,
                (double) published / Math.max(1, tables),
                (double) sameBand / Math.max(1, forces),
                worst.isEmpty() ? 0 : worst.get((int) Math.ceil(MOST * worst.size()) - 1));
    }
}
