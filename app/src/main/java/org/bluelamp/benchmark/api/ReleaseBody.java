package org.bluelamp.benchmark.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseFigure;
import org.bluelamp.benchmark.ReleaseService.Published;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.tenancy.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A release as programs see it: the same values as on the screen.
 *
 * @param forces how many are in it, as a band
 */
record ReleaseBody(UUID id, UUID cycle, String edition, String title, String rule, String forces, Instant publishedAt) {

    static ReleaseBody of(Release release) {
        return new ReleaseBody(
                release.getId(),
                release.cycle(),
                release.edition(),
                release.title(),
                release.rule(),
                release.forces(),
                release.publishedAt());
    }

    record Whole(ReleaseBody release, String membership, List<Figure> figures) {
        static Whole of(Published published) {
            return new Whole(
                    ReleaseBody.of(published.release()),
                    published.release().membership(),
                    published.figures().stream().map(Figure::of).toList());
        }
    }

    /** @param quartiles null where withheld */
    record Figure(String area, boolean withheld, @Nullable Quartiles quartiles) {
        static Figure of(ReleaseFigure figure) {
            var quartiles = figure.quartiles().orElse(null);
            return new Figure(figure.area(), quartiles == null, quartiles);
        }
    }

    /** @param quarters by area; where a figure is withheld there is none */
    record Position(UUID release, Map<String, OwnPosition.Quarter> quarters) {}

    record Publish(@Nullable UUID cycle) {}

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
