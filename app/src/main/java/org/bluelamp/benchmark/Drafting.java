package org.bluelamp.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.figures.AreaScore;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Edition;

/** From facts to figures: one score for each force and area, then quartiles that give nobody away. */
final class Drafting {

    private final Edition edition;
    private final Map<String, Map<String, Integer>> levels;

    /** @param levels by force, then by standard; at least as many forces as the floor */
    Drafting(Edition edition, Map<String, Map<String, Integer>> levels) {
        this.edition = edition;
        this.levels = levels;
    }

    Draft draft() {
        var score = new AreaScore(edition);
        var figures = new LinkedHashMap<String, Optional<Quartiles>>();
        for (var area : edition.areas()) {
            var scores = levels.values().stream()
                    .flatMap(force -> score.of(area, submitted(force)).stream())
                    .toList();
            figures.put(area.code(), Quartiles.of(scores));
        }
        return new Draft(ReleaseEngine.RULE, GroupBand.of(levels.size()), new TreeSet<>(levels.keySet()), figures);
    }

    private static Map<String, Submitted> submitted(Map<String, Integer> force) {
        return force.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> new Submitted(answer.getValue(), false, null)));
    }
}
