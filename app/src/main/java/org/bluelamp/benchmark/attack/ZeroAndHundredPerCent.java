package org.bluelamp.benchmark.attack;

import java.util.Set;

/**
 * Takes counts of yes that are told, goes first for those at an end, and weighs every way in which they can come about: a
 * count of none or of all is everybody's answer.
 */
final class ZeroAndHundredPerCent implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        seen.some(round, subject -> subject.kind().yesOrNo() && atAnEnd(seen.view(round), subject))
                .or(() -> seen.some(round, subject -> subject.kind().yesOrNo()))
                .ifPresent(subject -> new CountAttack(seen, subject, seen.someBelief(), Set.of())
                        .round(round)
                        .find(findings));
    }

    private static boolean atAnEnd(View view, Subject subject) {
        return view.about(subject)
                .anyMatch(
                        each -> each.low() == 0 || each.high() == each.forces().size());
    }
}
