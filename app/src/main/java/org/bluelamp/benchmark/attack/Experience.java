package org.bluelamp.benchmark.attack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * What is known of the field from elsewhere: how its values lie on the whole. Taken from the truth of all subjects together,
 * which is more than anybody outside has.
 *
 * @param mean of all scores
 * @param spread their standard deviation
 * @param shares the share of yes among all values of a kind
 */
record Experience(double mean, double spread, Map<Kind, Double> shares) {

    private static final double NARROWEST = 5;

    static Experience of(List<Round> rounds) {
        var scores = values(rounds, Kind.SCORE);
        var mean = Arrays.stream(scores).average().orElse(50);
        var variance = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElse(400);
        var shares = new EnumMap<Kind, Double>(Kind.class);
        for (var kind : Kind.values()) {
            if (kind.yesOrNo()) {
                shares.put(kind, Arrays.stream(values(rounds, kind)).average().orElse(0.5));
            }
        }
        return new Experience(mean, Math.max(NARROWEST, Math.sqrt(variance)), shares);
    }

    private static double[] values(List<Round> rounds, Kind kind) {
        return rounds.stream()
                .flatMap(round -> round.truth().entrySet().stream())
                .filter(subject -> subject.getKey().kind() == kind)
                .flatMap(subject -> subject.getValue().values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
