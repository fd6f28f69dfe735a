package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Looks for a number that is one force's own value, told exactly: a quantile of the nearest rank, a minimum, a maximum. Whose
 * it is may be found out elsewhere; that it is somebody's is disclosure enough.
 */
final class ExactValueQuantiles implements Family {

    private static final double EXACTLY = 1;

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(round, subject -> subject.kind() == Kind.SCORE).ifPresent(subject -> {
            var exact = seen.view(round)
                    .about(subject)
                    .filter(each -> each.statistic().oneForcesOwn() && each.width() < EXACTLY)
                    .toList();
            findings.tried(exact.size());
            exact.forEach(each -> findings.claim(new Claim(Claim.SOMEBODY, round, subject, each.low(), each.high())));
        });
    }
}
