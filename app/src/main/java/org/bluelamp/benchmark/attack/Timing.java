package org.bluelamp.benchmark.attack;

/**
 * Looks for two releases between which exactly one force's answers changed, as a product has them that computes anew with
 * each submission: participation is public, so the difference is that force's.
 */
final class Timing implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var one = seen.roundWhere(
                round -> seen.changed(round).size() + seen.left(round).size() == 1);
        if (one.isPresent()) {
            TwoRounds.play(one.getAsInt(), seen, findings);
        } else {
            findings.tried(seen.view(seen.rounds() - 1).members().size()
                    - seen.coalition().size());
        }
    }
}
