package org.bluelamp.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.Standing;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pinned force can read from a release: its own answers beside the published figures. Known to the force alone. */
@Service
@Transactional(readOnly = true)
public class OwnReading {

    /**
     * @param strengths at target where a third of the service or more is not, the rarest first
     * @param gaps below target where a third of the service or more is not: core duties first, then what fewest others lack
     * @param movers by area, what it would take to come into the next part of the published range; none without a target
     * @param trend by release of the same edition, oldest first, and area: the force's quarter; a withheld one is left out
     */
    public record Reading(
            List<Beside> strengths, List<Beside> gaps, List<Mover> movers, Map<Release, Map<String, Part>> trend) {}

    /** @param below the published share of forces that are below target */
    public record Beside(Standard standard, int level, Third below) {}

    /**
     * @param standards how many of its standards would have to come up to target, those that are furthest below first;
     *     empty if all of them would not be enough
     * @param next the quarter that it would then be in
     */
    public record Mover(String area, Optional<Integer> standards, Part next) {}

    private final OwnPosition position;
    private final ReleaseService releases;

    OwnReading(OwnPosition position, ReleaseService releases) {
        this.position = position;
        this.releases = releases;
    }

    /** Empty if the force submitted nothing in the release's cycle. */
    @Requires(Permission.READ_OWN_BENCHMARK)
    public Optional<Reading> of(UUID id) {
        var release = releases.release(id);
        var figures = release.figures();
        return position.standing(release)
                .map(own ->
                        new Reading(strengths(own, figures), gaps(own, figures), movers(own, figures), trend(release)));
    }

    private static List<Beside> strengths(Standing own, Figures figures) {
        return beside(own, figures).stream()
                .filter(held -> !own.edition().belowTarget(held.level()) && held.below() != Third.FEWER_THAN_A_THIRD)
                .sorted(Comparator.comparing(Beside::below).reversed())
                .toList();
    }

    private static List<Beside> gaps(Standing own, Figures figures) {
        return beside(own, figures).stream()
                .filter(held -> own.edition().belowTarget(held.level()) && held.below() != Third.MORE_THAN_TWO_THIRDS)
                .sorted(Comparator.comparing((Beside held) -> !held.standard().core())
                        .thenComparing(Beside::below))
                .toList();
    }

    /** In the edition's order; what is withheld, or not answered with a level, is left out. */
    private static List<Beside> beside(Standing own, Figures figures) {
        var all = new ArrayList<Beside>();
        for (var standard : own.edition().standards()) {
            var below = figures.standard(standard.code()).map(StandardFigures::below);
            var level = own.answer(standard.code()).flatMap(Answer::level);
            if (below.isPresent() && level.isPresent()) {
                all.add(new Beside(standard, level.get(), below.get()));
            }
        }
        return all;
    }

    private static List<Mover> movers(Standing own, Figures figures) {
        var all = new ArrayList<Mover>();
        var target = own.edition().target();
        if (target == null) {
            return all;
        }
        for (var area : figures.areas()) {
            var published = area.national();
            var rated = own.score().area(area.area()).rated();
            if (published != null && rated != null) {
                var now = Part.of(rated, published);
                if (now != Part.UPPER) {
                    var next = Part.values()[now.ordinal() + 1];
                    all.add(new Mover(area.area(), raises(own, target, area.area(), edge(next, published)), next));
                }
            }
        }
        return all;
    }

    /** The least score of this quarter; of the upper one the least above its edge. */
    private static int edge(Part quarter, Quartiles published) {
        return switch (quarter) {
            case LOWER -> 0;
            case BELOW_MEDIAN -> published.lower();
            case ABOVE_MEDIAN -> published.median();
            case UPPER -> published.upper() + 1;
        };
    }

    private static Optional<Integer> raises(Standing own, int target, String area, int edge) {
        var edition = own.edition();
        var counted = own.asked(area).stream()
                .map(standard -> own.answer(standard.code()))
                .filter(answer -> answer.filter(Answer::notApplicable).isEmpty())
                .map(answer -> answer.flatMap(Answer::level).orElse(edition.lowestLevel()))
                .map(level -> edition.level(level).points())
                .toList();
        var wanted = edition.level(target).points();
        var points = counted.stream().mapToInt(Integer::intValue).sum();
        var raised = 0;
        for (var gain : counted.stream()
                .map(has -> wanted - has)
                .filter(more -> more > 0)
                .sorted(Comparator.reverseOrder())
                .toList()) {
            points += gain;
            raised++;
            if (Math.round(100.0 * points / (counted.size() * edition.mostPoints())) >= edge) {
                return Optional.of(raised);
            }
        }
        return Optional.empty();
    }

    private Map<Release, Map<String, Part>> trend(Release newest) {
        var trend = new LinkedHashMap<Release, Map<String, Part>>();
        releases.published().reversed().stream()
                .filter(release -> release.edition().equals(newest.edition()))
                .forEach(release -> {
                    var quarters = position.in(release.getId());
                    if (!quarters.isEmpty()) {
                        trend.put(release, quarters);
                    }
                });
        return trend;
    }
}
