package org.bluelamp.benchmark.attack;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a force keeps its pseudonym from release to release: a pseudonym that is new when one force joined is that force's, and
 * one that is gone when one left was that one's.
 */
final class PseudonymTracking implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        seen.roundWhere(round -> seen.joined(round).size() == 1).ifPresent(round -> {
            var before = labels(seen.view(round - 1));
            var joiner = seen.joined(round).iterator().next();
            seen.view(round).rows().stream()
                    .filter(row ->
                            !before.contains(row.label()) && !seen.coalition().contains(joiner))
                    .forEach(row -> {
                        findings.tried(row.scores().size());
                        row.scores()
                                .forEach((subject, score) ->
                                        findings.claim(new Claim(joiner, round, subject, score, score)));
                    });
        });
    }

    private static Set<String> labels(View view) {
        return view.rows().stream().map(Row::label).collect(Collectors.toSet());
    }
}
