package org.bluelamp.benchmark.attack;

import java.util.Comparator;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Goes for the subject whose forces are most alike by what is told, or which is withheld as too much alike: under the belief
 * that forces resemble each other, a narrow middle says something about each.
 */
final class Homogeneity implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.view(round).subjects().stream()
                .filter(subject -> subject.kind() == Kind.SCORE)
                .min(Comparator.comparingDouble(subject ->
                        spread(seen.view(round), subject) + seen.random().nextDouble() * Histogram.WINDOW))
                .ifPresent(subject -> new ScoreAttack(seen, subject, Belief.SERVICE)
                        .round(round)
                        .find(findings));
    }

    private static double spread(View view, Subject subject) {
        var middles = view.about(subject)
                .filter(each -> each.statistic() != Statistic.ALIKE)
                .mapToDouble(each -> (each.low() + each.high()) / 2)
                .summaryStatistics();
        return middles.getCount() == 0 ? 0 : middles.getMax() - middles.getMin();
    }
}
