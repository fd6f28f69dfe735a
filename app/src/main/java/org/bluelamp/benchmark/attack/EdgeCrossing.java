package org.bluelamp.benchmark.attack;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for a share that is in another band than in the release before: somewhere one force more or less made the difference,
 * and most forces did not change.
 */
final class EdgeCrossing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> crossed(seen, round).findAny().isPresent())
                .ifPresent(round -> seen.any(crossed(seen, round).toList())
                        .ifPresent(subject -> new CountAttack(seen, subject, seen.someBelief(), Set.of())
                                .round(round - 1)
                                .round(round)
                                .find(findings)));
    }

    private static Stream<Subject> crossed(Seen seen, int round) {
        return seen.view(round).subjects().stream()
                .filter(subject -> subject.kind().yesOrNo())
                .filter(subject -> {
                    var now = seen.view(round).about(subject).findFirst().orElseThrow();
                    return seen.view(round - 1).about(subject).anyMatch(before -> band(before) != band(now));
                });
    }

    private static long band(Told told) {
        return Math.round(3 * (told.low() + told.high()) / (2.0 * told.forces().size()));
    }
}
