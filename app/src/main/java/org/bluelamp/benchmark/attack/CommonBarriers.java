package org.bluelamp.benchmark.attack;

import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Reads the list of common barriers as counts: a barrier on it is named by a third of the forces or more, one that had room on
 * it and is not there by fewer. Goes over one release or two.
 */
final class CommonBarriers implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(round, subject -> subject.kind() == Kind.BARRIER).ifPresent(subject -> {
            var attack = new CountAttack(seen, subject, seen.someBelief(), Set.of()).round(round);
            if (round > 0 && seen.random().nextBoolean()) {
                attack.round(round - 1);
            }
            attack.find(findings);
        });
    }
}
