package org.bluelamp.benchmark.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.benchmark.OwnReading;
import org.bluelamp.benchmark.OwnReading.Reading;
import org.bluelamp.disclosure.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a force reads from a release about itself, in the order in which the screen has it; nothing of it where the force
 * submitted nothing. Known to the force alone.
 *
 * @param strengths at target where a third of the service or more is not
 * @param gaps below target where a third of the service or more is not
 * @param movers by area, what it would take to come into the next part of the service
 * @param trend by release of the same edition, oldest first: the force's quarters
 */
record ReadingBody(UUID release, List<Beside> strengths, List<Beside> gaps, List<Mover> movers, List<Then> trend) {

    static ReadingBody of(UUID release, Reading read) {
        return new ReadingBody(
                release,
                read.strengths().stream().map(Beside::of).toList(),
                read.gaps().stream().map(Beside::of).toList(),
                read.movers().stream().map(Mover::of).toList(),
                read.trend().entrySet().stream()
                        .map(then -> new Then(
                                then.getKey().getId(),
                                then.getKey().title(),
                                then.getKey().number(),
                                then.getValue()))
                        .toList());
    }

    static ReadingBody nothing(UUID release) {
        return new ReadingBody(release, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * @param level the force's own rating
     * @param below the published share of forces that are below target
     */
    record Beside(String standard, int level, @Nullable String below) {
        static Beside of(OwnReading.Beside held) {
            return new Beside(held.standard().code(), held.level(), ReleaseBody.share(held.below()));
        }
    }

    /**
     * @param standards how many, brought up to target, it takes; left empty if all of them would not be enough
     * @param next the quarter that the force would then be in
     */
    record Mover(String area, @Nullable Integer standards, Part next) {
        static Mover of(OwnReading.Mover mover) {
            return new Mover(mover.area(), mover.standards().orElse(null), mover.next());
        }
    }

    /** @param quarters by area; where a figure is withheld, or the force has no score, there is none */
    record Then(UUID release, String title, int number, Map<String, Part> quarters) {}
}
