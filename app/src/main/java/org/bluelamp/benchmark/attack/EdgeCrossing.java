package org.bluelamp.benchmark.attack;

import java.util.stream.Stream;

/**
 * Looks for a share that is in another band than when it was last told: somewhere one force more or less made the difference,
 * and most forces did not change.
 */
final class EdgeCrossing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> crossed(seen, round).findAny().isPresent())
                .ifPresent(round -> seen.any(crossed(seen, round).toList())
                        .ifPresent(subject -> seen.before(round, subject)
                                .ifPresent(before -> TwoRounds.play(subject, before, round, seen, findings))));
    }

    private static Stream<Subject> crossed(Seen seen, int round) {
        return seen.view(round).subjects().stream()
                .filter(subject -> subject.kind().yesOrNo())
                .filter(subject -> {
                    var now = seen.view(round).about(subject).findFirst().orElseThrow();
                    var before = seen.before(round, subject);
                    return before.isPresent()
                            && seen.view(before.getAsInt()).about(subject).anyMatch(told -> told.band() != now.band());
                });
    }
}
