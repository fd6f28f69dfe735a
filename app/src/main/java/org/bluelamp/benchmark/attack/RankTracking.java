package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bluelamp.benchmark.attack.Subject.Kind;

/**
 * Reads order. Where lines of single forces are shown in the order of their scores, each score is somebody's. Where standards
 * of one band stand in another order than that of their codes, it is taken for the order of the counts that the band hides: the
 * first of many in the uppermost band is nearly everybody's. Order by band and code is what anybody could make of the bands.
 */
final class RankTracking implements Family {

    @Override
    public void play(Seen seen, Findings findings) {
        var round = seen.someRound();
        var view = seen.view(round);
        for (var subject : view.subjects()) {
            var scores = view.rows().stream()
                    .map(row -> row.scores().get(subject))
                    .filter(score -> score != null)
                    .toList();
            findings.tried(scores.size());
            scores.forEach(score -> findings.claim(new Claim(Claim.SOMEBODY, round, subject, score, score)));
        }
        var hidden = runs(view).stream().filter(run -> !isByCode(run)).toList();
        seen.any(hidden).ifPresent(run -> {
            var at = seen.random().nextInt(run.size());
            new CountAttack(seen, run.get(at).subject(), seen.someBelief(), Set.of())
                    .use(round, narrowed(run, at))
                    .find(findings);
        });
    }

    /** Neighbours of one band, in the order in which they are shown. */
    private static List<List<Told>> runs(View view) {
        var runs = new ArrayList<List<Told>>();
        view.told().stream().filter(told -> told.subject().kind() == Kind.BELOW).forEach(told -> {
            if (runs.isEmpty() || runs.getLast().getLast().band() != told.band()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(told);
        });
        return runs;
    }

    private static boolean isByCode(List<Told> run) {
        var byCode = run.stream()
                .sorted(Comparator.comparing(told -> told.subject().code()))
                .toList();
        return byCode.equals(run);
    }

    /** Where the count at this place lies, if counts fill the band evenly: two standard deviations to either side. */
    private static Told narrowed(List<Told> run, int at) {
        var told = run.get(at);
        var fromTheTop = (at + 0.5) / run.size();
        var doubt = 2 * Math.sqrt(fromTheTop * (1 - fromTheTop) / run.size());
        return new Told(
                told.subject(),
                told.statistic(),
                told.forces(),
                Math.floor(told.high() - told.width() * Math.min(1, fromTheTop + doubt)),
                Math.ceil(told.high() - told.width() * Math.max(0, fromTheTop - doubt)));
    }
}
