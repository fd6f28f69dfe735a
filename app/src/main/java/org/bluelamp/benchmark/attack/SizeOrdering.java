package org.bluelamp.benchmark.attack;

import java.util.Comparator;
import org.bluelamp.benchmark.figures.Member;

/**
 * Where lines of single forces are shown in the order of their size: size is public, so the first line is the largest force's.
 * The coalition checks the order by its own lines first.
 */
final class SizeOrdering implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        var view = seen.view(round);
        if (view.rows().size() != view.members().size()) {
            return;
        }
        var bySize = view.members().values().stream()
                .sorted(Comparator.comparing(Member::size).reversed().thenComparing(Member::force))
                .map(Member::force)
                .toList();
        for (var i = 0; i < bySize.size(); i++) {
            var force = bySize.get(i);
            if (!seen.coalition().contains(force)) {
                var scores = view.rows().get(i).scores();
                findings.tried(scores.size());
                scores.forEach((subject, score) -> findings.claim(new Claim(force, round, subject, score, score)));
            }
        }
    }
}
