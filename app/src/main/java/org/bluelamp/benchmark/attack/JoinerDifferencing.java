package org.bluelamp.benchmark.attack;

/**
 * Compares two releases between which forces joined, on every statistic: what changed is due to them and to those whose
 * answers changed. All that both releases tell goes into one puzzle.
 */
final class JoinerDifferencing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> !seen.joined(round).isEmpty())
                .ifPresent(round -> TwoRounds.play(round, seen, findings));
    }
}
