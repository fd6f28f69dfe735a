package org.bluelamp.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Area;
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
        var figures = new LinkedHashMap<String, Optional<Quartiles>>();
        for (var area : edition.areas()) {
            var scores = new ArrayList<BigDecimal>();
            levels.values().forEach(force -> score(area, force).ifPresent(scores::add));
            figures.put(area.code(), Quartiles.of(scores));
        }
        return new Draft(ReleaseEngine.RULE, GroupBand.of(levels.size()), new TreeSet<>(levels.keySet()), figures);
    }

    /** Out of 100; none for a force to which nothing of the area applies. */
    private Optional<BigDecimal> score(Area area, Map<String, Integer> force) {
        var rated = area.standards().stream()
                .map(standard -> force.get(standard.code()))
                .filter(level -> level != null)
                .toList();
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        var points =
                rated.stream().mapToInt(level -> edition.level(level).points()).sum();
        return Optional.of(BigDecimal.valueOf(100L * points)
                .divide(BigDecimal.valueOf((long) edition.mostPoints() * rated.size()), 10, RoundingMode.HALF_UP));
    }
}
