package org.bluelamp.benchmark.attack;

/**
 * Where lines of single forces are shown in the order of their scores: a force of the coalition finds its own line by its own
 * score, and whoever stands between two of them has a score between theirs.
 */
final class RankTracking implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        var view = seen.view(round);
        findings.tried(view.members().size() - seen.coalition().size());
        for (var subject : view.subjects()) {
            var scores = view.rows().stream()
                    .map(row -> row.scores().get(subject))
                    .filter(score -> score != null)
                    .toList();
            if (!scores.isEmpty()) {
                scores.forEach(score -> findings.claim(new Claim(Claim.SOMEBODY, round, subject, score, score)));
            }
        }
    }
}
