package org.bluelamp.benchmark.attack;

import java.util.Map;
import java.util.Set;

/**
 * What an attacker believes to have worked out.
 *
 * @param force whose value it is, or {@link #SOMEBODY} where a number is one force's own and it is not known whose
 * @param round the index of the release
 * @param low the least that the value can be
 * @param high the most
 */
record Claim(String force, int round, Subject subject, double low, double high) {

    static final String SOMEBODY = "";

    /** Numbers closer than this are the same. */
    private static final double SAME = 1e-6;

    /** Whether it is so, or nobody can say any more. */
    boolean holds(Round behind, Set<String> coalition) {
        var values = behind.truth().getOrDefault(subject, Map.of());
        if (force.equals(SOMEBODY)) {
            return values.entrySet().stream()
                    .anyMatch(value -> !coalition.contains(value.getKey()) && within(value.getValue()));
        }
        var value = values.get(force);
        return value != null && (value.isNaN() || within(value));
    }

    private boolean within(double value) {
        return value >= low - SAME && value <= high + SAME;
    }
}
