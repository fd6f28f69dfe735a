package org.bluelamp.benchmark.attack;

/**
 * Compares the releases before and after two forces became one: public knowledge says which, and their values before and
 * their common value after hang together with everybody else's.
 */
final class Merger implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round ->
                        seen.left(round).size() == 2 && seen.joined(round).size() == 1)
                .ifPresent(round -> TwoRounds.play(round, seen, findings));
    }
}
