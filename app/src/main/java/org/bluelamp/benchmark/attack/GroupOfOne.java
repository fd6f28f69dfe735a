package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Asks the product for a group of one force, and looks for one among the groups that are told of: whatever is told of it is
 * that force's value.
 */
final class GroupOfOne implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        var subject = seen.some(round, each -> each.kind() == Kind.SCORE || each.kind() == Kind.BELOW);
        var others = new ArrayList<>(seen.view(round).members().keySet());
        others.removeAll(seen.coalition());
        findings.tried(others.size());
        subject.ifPresent(about -> {
            var told = new ArrayList<>(seen.view(round).about(about).toList());
            others.forEach(force -> seen.ask(round, about, Set.of(force)).ifPresent(told::addAll));
            told.stream()
                    .filter(each -> each.forces().size() == 1 && each.statistic() != Statistic.ALIKE)
                    .filter(each -> each.width() <= Histogram.WINDOW
                            && !seen.coalition().containsAll(each.forces()))
                    .forEach(each ->
                            findings.claim(new Claim(each.forces().first(), round, about, each.low(), each.high())));
        });
    }
}
