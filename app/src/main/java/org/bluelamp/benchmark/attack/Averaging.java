package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Puts together what all releases of a series tell of one subject: what is told again and again of forces that did not change
 * narrows down, as noise would average out.
 */
final class Averaging implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var last = seen.rounds() - 1;
        seen.some(last, subject -> subject.kind() == Kind.SCORE).ifPresent(subject -> {
            var means = new MeanAttack(seen, subject);
            var scores = new ScoreAttack(seen, subject, seen.someBelief());
            for (var round = 0; round <= last; round++) {
                means.round(round);
                scores.round(round);
            }
            means.find(findings);
            scores.find(findings);
        });
    }
}
