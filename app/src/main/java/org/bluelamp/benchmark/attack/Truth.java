package org.bluelamp.benchmark.attack;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.benchmark.figures.AreaScore;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Edition;

/** From submissions to one value a force, by subject. */
final class Truth {

    private final Edition edition;
    private final AreaScore score;
    private final Set<String> scores;
    private final Map<Subject, Map<String, Double>> values = new LinkedHashMap<>();

    private Truth(Edition edition, Set<String> scores) {
        this.edition = edition;
        this.scores = scores;
        this.score = new AreaScore(edition);
    }

    /** @param scores the figures of other rooms that are scores; the others are yes or no */
    static Map<Subject, Map<String, Double>> of(
            Edition edition, Set<String> scores, Collection<Submission> submissions) {
        var truth = new Truth(edition, scores);
        submissions.forEach(truth::add);
        return truth.values;
    }

    /** Those that were not in the release before with the same answers. */
    static Set<String> changed(Collection<Submission> submissions) {
        return forces(submissions, Submission::answersChanged);
    }

    /** Those of which later rooms did not hand over the same in the release before. */
    static Set<String> figuresChanged(Collection<Submission> submissions) {
        return forces(submissions, submission -> !submission.figuresChanged().isEmpty());
    }

    private static Set<String> forces(Collection<Submission> submissions, Predicate<Submission> which) {
        return submissions.stream()
                .filter(which)
                .map(submission -> submission.member().force())
                .collect(Collectors.toSet());
    }

    private void add(Submission submission) {
        var force = submission.member().force();
        var named = new HashMap<String, Boolean>();
        edition.barriers().forEach(barrier -> named.put(barrier.code(), false));
        for (var area : edition.areas()) {
            var now = score.of(area, submission.answers());
            now.ifPresent(points -> put(Kind.SCORE, area.code(), force, points.doubleValue()));
            moved(now, score.of(area, submission.before())).ifPresent(way -> put(Kind.MOVED, area.code(), force, way));
        }
        submission.answers().forEach((standard, answer) -> answer(force, standard, answer, named));
        named.forEach((code, yes) -> put(Kind.BARRIER, code, force, yes ? 1 : 0));
        submission
                .further()
                .forEach((code, value) -> put(scores.contains(code) ? Kind.SCORE : Kind.YES, code, force, value));
    }

    private void answer(String force, String standard, Submitted answer, Map<String, Boolean> named) {
        var below = edition.belowTarget(answer.level());
        if (edition.target() != null) {
            put(Kind.BELOW, standard, force, below ? 1 : 0);
        }
        put(Kind.EVIDENCED, standard, force, answer.evidenced() ? 1 : 0);
        if (below && answer.barrier() != null) {
            named.replace(answer.barrier(), true);
        }
    }

    private static Optional<Double> moved(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        var by = now.get().subtract(before.get()).doubleValue();
        return Optional.of(by >= Quartiles.STEP ? 1.0 : by <= -Quartiles.STEP ? -1.0 : 0.0);
    }

    private void put(Kind kind, String code, String force, double value) {
        values.computeIfAbsent(new Subject(kind, code), _ -> new TreeMap<>()).put(force, value);
    }
}
