package org.bluelamp.benchmark.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.tenancy.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A release as programs see it: the same values as on the screen. What is withheld is null. When it was made is not told;
 * lists have the latest first.
 *
 * @param state {@code prepared}, {@code published} or {@code discarded}
 * @param number counts the releases of its cycle that were ever prepared, from 1
 * @param forces how many are in it, as a band
 * @param partition how it compares besides nationally
 * @param reason why the figures of its cycle were stated again
 * @param discardedWhy for the national service, which alone reads discarded ones
 */
record ReleaseBody(
        UUID id,
        UUID cycle,
        int number,
        String edition,
        String title,
        String state,
        String rule,
        String forces,
        String partition,
        @Nullable String reason,
        @Nullable String discardedWhy) {

    static ReleaseBody of(Release release) {
        return new ReleaseBody(
                release.getId(),
                release.cycle(),
                release.number(),
                release.edition(),
                release.title(),
                release.state().code(),
                release.rule(),
                release.forces(),
                release.partition().code(),
                release.reason().orElse(null),
                release.discardedWhy().orElse(null));
    }

    /**
     * @param membership the commitment to who is in it: {@code v2:} and a hash that random bytes went into; without {@code v2:} an
     *     older one, which none went into
     * @param attempts how often it was attacked before it was prepared, without a value disclosed; in hundreds, rounded down
     * @param sharesRepeated whether standards, core duties, barriers and movements are those of the release before
     */
    record Whole(
            ReleaseBody release,
            String membership,
            int attempts,
            boolean sharesRepeated,
            List<Figure> figures,
            List<StandardShares> standards,
            List<String> coreDuties,
            @Nullable List<String> barriers,
            List<Moved> movements,
            List<Further> further) {
        static Whole of(Release release) {
            var figures = release.figures();
            return new Whole(
                    ReleaseBody.of(release),
                    release.membership(),
                    release.attempts(),
                    figures.sharesRepeated(),
                    figures.areas().stream().map(Figure::of).toList(),
                    figures.standards().stream().map(StandardShares::of).toList(),
                    figures.coreDuties(),
                    figures.barriers(),
                    figures.movements().stream().map(Moved::of).toList(),
                    figures.further().stream().map(Further::of).toList());
        }
    }

    /**
     * @param quartiles of the whole service
     * @param groups of the partition, by code; a group is left out where withheld
     * @param repeated codes of the groups whose figures are those of the release before; an empty code for the whole service
     */
    record Figure(
            String area,
            boolean withheld,
            @Nullable Quartiles quartiles,
            Map<String, Quartiles> groups,
            SortedSet<String> repeated) {
        static Figure of(AreaFigures figures) {
            return new Figure(
                    figures.area(),
                    figures.national() == null,
                    figures.national(),
                    new TreeMap<>(figures.groups()),
                    new TreeSet<>(figures.repeated()));
        }
    }

    /** Shares of forces: {@code fewer-than-a-third}, {@code a-third-to-two-thirds}, {@code more-than-two-thirds}. */
    record StandardShares(
            String standard,
            @Nullable String below,
            @Nullable String evidenced) {
        static StandardShares of(StandardFigures figures) {
            return new StandardShares(figures.standard(), share(figures.below()), share(figures.evidenced()));
        }
    }

    record Moved(
            String area,
            @Nullable String rose,
            @Nullable String stayed,
            @Nullable String fell) {
        static Moved of(Movement movement) {
            return new Moved(movement.area(), share(movement.rose()), share(movement.stayed()), share(movement.fell()));
        }
    }

    /** A figure that another room brings: quartiles, or a share. */
    record Further(
            String code, @Nullable Figure scores, @Nullable String yes) {
        static Further of(FurtherFigures figures) {
            return new Further(
                    figures.code(),
                    figures.scores() == null ? null : Figure.of(figures.scores()),
                    share(figures.yes()));
        }
    }

    static @Nullable String share(@Nullable Third share) {
        return share == null ? null : share.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param quarters by area; where a figure is withheld there is none */
    record Position(UUID release, Map<String, Part> quarters) {}

    record Prepare(
            @Nullable UUID cycle,
            @Nullable String partition,
            @Nullable String reason) {}

    /** @param to {@code published} or {@code discarded} */
    record Decide(@Nullable String to, @Nullable String reason) {}

    /**
     * @param invited whether the cycle is for this force
     * @param successor the code of the force into which it merged
     */
    record Progress(
            String force,
            String name,
            String state,
            int percent,
            @Nullable Boolean takesPart,
            boolean invited,
            ForceStatus status,
            @Nullable String successor) {
        static Progress of(Participation row) {
            return new Progress(
                    row.force().code(),
                    row.force().name().en(),
                    row.state(),
                    row.percent(),
                    row.takesPart(),
                    row.invited(),
                    row.force().status(),
                    row.force().successor());
        }
    }
}
