package org.bluelamp.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Score.CoreGap;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.jspecify.annotations.Nullable;

/**
 * From answers to scores, by the rules of the edition.
 *
 * <p>An area's score is the points of its answers out of the most that its applicable standards could have. A standard
 * without an answer counts as the lowest level, and has no evidence; one that does not apply leaves the denominator; an area
 * in which nothing applies has no score and leaves the overall figure, which is the weighted mean of the areas. Evidence
 * never lowers a rating: it makes a second figure.
 */
final class Scoring {

    private final Edition edition;
    private final Set<String> capabilities;
    private final Map<String, Answer> answers;
    private final Set<String> evidenced;

    /**
     * @param answers by standard
     * @param evidenced the standards whose rating has the evidence that the edition asks for
     */
    Scoring(Edition edition, Set<String> capabilities, Map<String, Answer> answers, Set<String> evidenced) {
        this.edition = edition;
        this.capabilities = capabilities;
        this.answers = answers;
        this.evidenced = evidenced;
    }

    Score score() {
        var areas = new ArrayList<AreaScore>();
        var gaps = new ArrayList<CoreGap>();
        var rated = new Mean();
        var shown = new Mean();
        for (var area : edition.areas()) {
            var sums = new Sums();
            area.asked(capabilities).forEach(standard -> sums.add(area, standard, gaps));
            areas.add(sums.of(area));
            if (sums.applicable > 0) {
                var weight = edition.weights().getOrDefault(area.code(), 1);
                rated.add(sums.share(sums.points), weight);
                shown.add(sums.share(sums.evidencedPoints), weight);
            }
        }
        return new Score(
                List.copyOf(areas),
                rated.rounded(),
                edition.asksForEvidence() ? shown.rounded() : null,
                List.copyOf(gaps));
    }

    /** The sums of one area. */
    private final class Sums {
        private final int most = edition.mostPoints();
        private final int least = edition.level(edition.lowestLevel()).points();
        private int applicable;
        private int answered;
        private int notApplicable;
        private int unansweredCore;
        private int points;
        private int evidencedPoints;

        void add(Area area, Standard standard, List<CoreGap> gaps) {
            var answer = answers.get(standard.code());
            if (answer != null && answer.notApplicable()) {
                notApplicable++;
                answered++;
                return;
            }
            applicable++;
            if (answer == null || answer.level().isEmpty()) {
                unansweredCore += standard.core() ? 1 : 0;
                points += least;
                return;
            }
            answered++;
            int level = answer.level().get();
            int gained = edition.level(level).points();
            points += gained;
            evidencedPoints += evidenced.contains(standard.code()) ? gained : 0;
            if (standard.core() && level <= edition.coreRule().gapAtOrBelow()) {
                gaps.add(new CoreGap(area.code(), standard.code(), level));
            }
        }

        BigDecimal share(int sum) {
            return BigDecimal.valueOf(100L * sum)
                    .divide(BigDecimal.valueOf((long) most * applicable), 10, RoundingMode.HALF_UP);
        }

        AreaScore of(Area area) {
            var none = applicable == 0;
            return new AreaScore(
                    area.code(),
                    applicable,
                    answered,
                    notApplicable,
                    unansweredCore,
                    none ? null : whole(share(points)),
                    none || !edition.asksForEvidence() ? null : whole(share(evidencedPoints)));
        }
    }

    /** A weighted mean of exact shares; rounded once, at the end. */
    private static final class Mean {
        private BigDecimal sum = BigDecimal.ZERO;
        private int weights;

        void add(BigDecimal share, int weight) {
            sum = sum.add(share.multiply(BigDecimal.valueOf(weight)));
            weights += weight;
        }

        @Nullable Integer rounded() {
            return weights == 0 ? null : whole(sum.divide(BigDecimal.valueOf(weights), 10, RoundingMode.HALF_UP));
        }
    }

    private static int whole(BigDecimal share) {
        return share.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
