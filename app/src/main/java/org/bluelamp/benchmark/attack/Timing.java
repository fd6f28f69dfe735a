package org.bluelamp.benchmark.attack;

import java.util.stream.IntStream;

/**
 * Goes for the two releases that follow each other on the fewest changes. A product that computes anew with each submission has
 * two between which exactly one force changed: participation is public, so the difference is that force's.
 */
final class Timing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        IntStream.range(1, seen.rounds()).map(seen::changes).min().stream()
                .flatMap(fewest -> seen.roundWhere(round -> seen.changes(round) == fewest).stream())
                .forEach(round -> TwoRounds.play(round, seen, findings));
    }
}
