package org.bluelamp.benchmark.attack;

import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/** Puts a release and the one before it together: forces whose answers did not change have one value in both. */
final class TwoRounds {

    private TwoRounds() {}

    /** Goes after every value behind one subject of this round, with all that both rounds tell of it. */
    static void play(int round, Seen seen, Findings findings) {
        seen.some(round, subject -> subject.kind() != Kind.MOVED).ifPresent(subject -> {
            if (subject.kind().yesOrNo()) {
                new CountAttack(seen, subject, seen.someBelief(), Set.of())
                        .round(round - 1)
                        .round(round)
                        .find(findings);
            } else {
                new MeanAttack(seen, subject).round(round - 1).round(round).find(findings);
                new ScoreAttack(seen, subject, seen.someBelief())
                        .round(round - 1)
                        .round(round)
                        .find(findings);
            }
        });
    }
}
