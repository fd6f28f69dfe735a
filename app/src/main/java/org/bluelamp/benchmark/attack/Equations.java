package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Puts everything that a release tells of one area together: quartiles of the scores, nationally and by group, and of each of
 * its standards the shares below target and evidenced. Samples whole tables of answers that agree with all of it.
 */
final class Equations implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(
                        round,
                        subject -> subject.kind() == Kind.SCORE
                                && seen.edition().area(subject.code()).isPresent())
                .ifPresent(subject -> {
                    new MeanAttack(seen, subject).round(round).find(findings);
                    new AnswerAttack(
                                    seen,
                                    round,
                                    seen.edition().area(subject.code()).orElseThrow())
                            .find(findings);
                });
    }
}
