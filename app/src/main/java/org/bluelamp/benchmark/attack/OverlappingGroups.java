package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Asks for a group and for the same group without one force, and puts together the groups of two partitions where a later
 * release is cut in another way: groups that overlap can be solved for what lies between them.
 */
final class OverlappingGroups implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> true).ifPresent(round -> TwoRounds.play(round, seen, findings));
        var round = seen.someRound();
        var members = seen.view(round).members().keySet();
        var others = new ArrayList<>(members);
        others.removeAll(seen.coalition());
        seen.some(round, each -> each.kind() == Kind.SCORE)
                .ifPresent(subject -> seen.any(others).ifPresent(victim -> {
                    var rest = new TreeSet<>(members);
                    rest.remove(victim);
                    var told = new ArrayList<Told>();
                    for (var group : List.of(members, rest)) {
                        seen.ask(round, subject, group).ifPresent(answer -> {
                            findings.tried(1);
                            told.addAll(answer);
                        });
                    }
                    new MeanAttack(seen, subject).use(round, told).find(findings);
                }));
    }
}
