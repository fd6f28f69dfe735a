package org.bluelamp.benchmark.attack;

import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Puts a release and the last one before it that told of the same together: forces whose answers did not change have one value
 * in both.
 */
final class TwoRounds {

    private TwoRounds() {}

    /** Goes after every value behind one subject of this round, with all that both rounds tell of it. */
    static void play(int round, Seen seen, Findings findings) {
        seen.some(round, subject -> subject.kind() != Kind.MOVED)
                .ifPresent(subject ->
                        seen.before(round, subject).ifPresent(before -> play(subject, before, round, seen, findings)));
    }

    static void play(Subject subject, int before, int round, Seen seen, Findings findings) {
        if (subject.kind().yesOrNo()) {
            new CountAttack(seen, subject, seen.someBelief(), Set.of())
                    .round(before)
                    .round(round)
                    .find(findings);
        } else {
            new MeanAttack(seen, subject).round(before).round(round).find(findings);
            new ScoreAttack(seen, subject, seen.someBelief())
                    .round(before)
                    .round(round)
                    .find(findings);
        }
    }
}
