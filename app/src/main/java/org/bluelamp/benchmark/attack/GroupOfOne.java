package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Asks the product for a group of one force, and looks for one among the groups that are told of: whatever is told of it is
 * that force's value.
 */
final class GroupOfOne implements Family {

    /** So many forces are asked for at a time. */
    private static final int ASKED = 5;

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        var others = new ArrayList<>(seen.view(round).members().keySet());
        others.removeAll(seen.coalition());
        seen.some(round, each -> each.kind() == Kind.SCORE || each.kind() == Kind.BELOW)
                .ifPresent(subject -> {
                    var told = new ArrayList<>(seen.view(round)
                            .about(subject)
                            .filter(each -> ofOne(each, seen))
                            .toList());
                    findings.tried(told.size());
                    for (var force : seen.few(others, ASKED)) {
                        seen.ask(round, subject, Set.of(force)).ifPresent(answer -> {
                            findings.tried(1);
                            answer.stream().filter(each -> ofOne(each, seen)).forEach(told::add);
                        });
                    }
                    told.stream()
                            .filter(each -> each.width() <= Histogram.WINDOW)
                            .forEach(each -> findings.claim(
                                    new Claim(each.forces().first(), round, subject, each.low(), each.high())));
                });
    }

    private static boolean ofOne(Told told, Seen seen) {
        return told.forces().size() == 1
                && told.statistic() != Statistic.ALIKE
                && !seen.coalition().containsAll(told.forces());
    }
}
