package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Takes the published groups away from the whole: what is left is a group that was not published. Means are subtracted;
 * order statistics of the whole and of all groups go into one puzzle.
 */
final class Complement implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(round, subject -> subject.kind() == Kind.SCORE).ifPresent(subject -> {
            new MeanAttack(seen, subject).round(round).find(findings);
            new ScoreAttack(seen, subject, seen.someBelief()).round(round).find(findings);
        });
    }
}
