package org.bluelamp.benchmark.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Level;

/** One force's score in one area: its points out of the most that its applicable standards could have, out of 100. */
public final class AreaScore {

    private static final int DIGITS = 10;

    private final int mostPoints;
    private final Map<Integer, Integer> points;

    public AreaScore(Edition edition) {
        this.mostPoints = edition.mostPoints();
        this.points = edition.scale().stream().collect(Collectors.toMap(Level::value, Level::points));
    }

    /** None for a force to which nothing of the area applies. */
    public Optional<BigDecimal> of(Area area, Map<String, Submitted> answers) {
        var rated = 0;
        var sum = 0L;
        for (var standard : area.standards()) {
            var submitted = answers.get(standard.code());
            if (submitted != null) {
                rated++;
                sum += points(submitted.level());
            }
        }
        return rated == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * sum)
                        .divide(BigDecimal.valueOf((long) mostPoints * rated), DIGITS, RoundingMode.HALF_UP));
    }

    private int points(int level) {
        var found = points.get(level);
        if (found == null) {
            throw new IllegalArgumentException("The edition has no level " + level);
        }
        return found;
    }
}
