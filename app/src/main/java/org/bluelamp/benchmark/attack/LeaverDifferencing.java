package org.bluelamp.benchmark.attack;

/**
 * Compares two releases between which forces left, on every statistic: what changed is due to them and to those whose
 * answers changed. All that both releases tell goes into one puzzle.
 */
final class LeaverDifferencing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> !seen.left(round).isEmpty()).ifPresent(round -> TwoRounds.play(round, seen, findings));
    }
}
