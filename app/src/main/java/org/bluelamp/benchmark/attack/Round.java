package org.bluelamp.benchmark.attack;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.framework.Edition;

/**
 * One release and the truth behind it. Only the judge and a coalition's own part of it are ever read from the truth.
 *
 * @param truth each force's value, by subject and force
 * @param changed the forces whose answers differ from the round before, those that joined among them
 */
public record Round(View view, Map<Subject, Map<String, Double>> truth, Set<String> changed) {

    /** A release that the engine computed, with the submissions that went in. */
    public static Round of(Edition edition, Computed computed, Collection<Submission> submissions) {
        var scores = computed.figures().further().stream()
                .filter(figure -> figure.scores() != null)
                .map(FurtherFigures::code)
                .collect(Collectors.toSet());
        var truth = Truth.of(edition, scores, submissions);
        return new Round(Reading.of(edition, computed, truth), truth, Truth.changed(submissions));
    }
}
