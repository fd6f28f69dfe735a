package org.bluelamp.benchmark.attack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Where a score may lie by its place in its group: straight lines between the quartiles that are told. */
final class Ladder {

    private static final double BEYOND = 12;

    private Ladder() {}

    /** @param place 0 for the lowest, 1 for the highest; empty where no quartile is told */
    static OptionalDouble at(List<Told> told, double place) {
        var steps = new TreeMap<Double, Double>();
        for (var each : told) {
            var middle = (each.low() + each.high()) / 2;
            switch (each.statistic()) {
                case MINIMUM -> steps.put(0.0, middle);
                case LOWER, SMOOTH_LOWER -> steps.put(0.25, middle);
                case MEDIAN, SMOOTH_MEDIAN -> steps.put(0.5, middle);
                case UPPER, SMOOTH_UPPER -> steps.put(0.75, middle);
                case MAXIMUM -> steps.put(1.0, middle);
                default -> {
                    // says nothing of a place
                }
            }
        }
        if (steps.isEmpty()) {
            return OptionalDouble.empty();
        }
        steps.putIfAbsent(0.0, requireNonNull(steps.firstEntry()).getValue() - BEYOND);
        steps.putIfAbsent(1.0, requireNonNull(steps.lastEntry()).getValue() + BEYOND);
        var low = requireNonNull(steps.floorEntry(place));
        var high = requireNonNull(steps.ceilingEntry(place));
        if (low.getKey().equals(high.getKey())) {
            return OptionalDouble.of(low.getValue());
        }
        var part = (place - low.getKey()) / (high.getKey() - low.getKey());
        return OptionalDouble.of(low.getValue() + part * (high.getValue() - low.getValue()));
    }
}
