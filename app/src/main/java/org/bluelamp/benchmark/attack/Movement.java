package org.bluelamp.benchmark.attack;

import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Weighs every way in which so many rose, stayed and fell, and puts movement together with the quartiles of both releases:
 * sets of two scores a force that agree with all of it.
 */
final class Movement implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> seen.view(round).subjects().stream().anyMatch(each -> each.kind() == Kind.MOVED))
                .ifPresent(round -> seen.some(round, subject -> subject.kind() == Kind.MOVED)
                        .ifPresent(moved -> {
                            var told = seen.view(round).about(moved).toList();
                            new WayPuzzle(seen, round, moved, told).find(findings);
                            var scores = new Subject(Kind.SCORE, moved.code());
                            new ScoreAttack(seen, scores, seen.someBelief())
                                    .round(round - 1)
                                    .round(round)
                                    .moved(round, told)
                                    .find(findings);
                        }));
    }
}
