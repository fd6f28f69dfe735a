package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Joins a release with the list of those who asked for help with a standard: each of them is known to be below target there,
 * which leaves fewer among whom the rest of the share is spread. What is known of somebody counts like a member of the
 * coalition: together no more than {@link Attack#COALITION}, all of them on one side.
 */
final class HelpList implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var room = Attack.COALITION - seen.coalition().size();
        if (room == 0) {
            return;
        }
        var helped = seen.helped();
        seen.any(List.copyOf(helped.keySet())).ifPresent(standard -> {
            var subject = new Subject(Kind.BELOW, standard);
            var known = Set.copyOf(seen.few(helped.getOrDefault(standard, Set.of()), room));
            seen.before(seen.rounds(), subject)
                    .ifPresent(round -> new CountAttack(seen, subject, seen.someBelief(), known)
                            .round(round)
                            .find(findings));
        });
    }
}
