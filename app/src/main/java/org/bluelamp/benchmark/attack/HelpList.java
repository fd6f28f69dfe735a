package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Joins a release with the list of those who asked for help with a standard: each of them is known to be below target there,
 * which leaves fewer among whom the rest of the share is spread.
 */
final class HelpList implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.rounds() - 1;
        seen.some(
                        round,
                        subject -> subject.kind() == Kind.BELOW
                                && !seen.helped(subject.code()).isEmpty())
                .ifPresent(subject -> new CountAttack(seen, subject, seen.someBelief(), seen.helped(subject.code()))
                        .round(round)
                        .find(findings));
    }
}
