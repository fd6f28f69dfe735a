package org.bluelamp.benchmark.attack;

/**
 * Compares the releases before and after two forces became one: public knowledge says which, and their values before and
 * their common value after hang together with everybody else's.
 */
final class Merger implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> merged(seen, round)).ifPresent(round -> TwoRounds.play(round, seen, findings));
    }

    /** Two went and one came, or one went into another that is there already. */
    private static boolean merged(Seen seen, int round) {
        var left = seen.left(round).size();
        return (left == 1 || left == 2) && seen.joined(round).size() == left - 1;
    }
}
