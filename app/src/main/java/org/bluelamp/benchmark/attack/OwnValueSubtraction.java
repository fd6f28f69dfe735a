package org.bluelamp.benchmark.attack;

import java.util.Comparator;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Takes the coalition's own values out of the smallest group that is told of: by the equation that a mean makes, and by the
 * score sets that agree with its order statistics.
 */
final class OwnValueSubtraction implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(round, subject -> subject.kind() == Kind.SCORE).ifPresent(subject -> {
            var told = seen.view(round).about(subject).toList();
            var smallest = told.stream()
                    .min(Comparator.comparingInt(each -> each.forces().size()))
                    .orElseThrow()
                    .forces();
            var its =
                    told.stream().filter(each -> each.forces().equals(smallest)).toList();
            new MeanAttack(seen, subject).use(round, its).find(findings);
            new ScoreAttack(seen, subject, seen.someBelief()).use(round, its).find(findings);
        });
    }
}
