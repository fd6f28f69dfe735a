package org.bluelamp.benchmark.attack;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.framework.Edition;

/**
 * One release and the truth behind it. Of the truth the judge reads all, an attacker the part of its own coalition, and who
 * could have asked for help.
 *
 * @param truth each force's value, by subject and force; {@link #GONE} for one that is in the release and has withdrawn since
 * @param changed the forces whose answers differ from the round before, those that joined among them
 * @param figuresChanged the forces of which later rooms handed over something else than in the round before, or for the first time
 */
public record Round(
        View view, Map<Subject, Map<String, Double>> truth, Set<String> changed, Set<String> figuresChanged) {

    /** The value of a force that has withdrawn what it had given: nobody has it any more, and it counts as disclosed if claimed. */
    static final double GONE = Double.NaN;

    /** A release that the engine computed, with the submissions that went in. */
    public static Round of(Edition edition, Computed computed, Collection<Submission> submissions) {
        return of(edition, computed, submissions, submissions);
    }

    /**
     * As the other, where the round before in the series is not the release before.
     *
     * @param since the same submissions, beside the answers of the round before
     */
    public static Round of(
            Edition edition, Computed computed, Collection<Submission> submissions, Collection<Submission> since) {
        var scores = computed.figures().further().stream()
                .filter(figure -> figure.scores() != null)
                .map(FurtherFigures::code)
                .collect(Collectors.toSet());
        var gone = new TreeSet<>(computed.members().keySet());
        submissions.forEach(submission -> gone.remove(submission.member().force()));
        var truth = Truth.of(edition, scores, submissions);
        truth.values().forEach(values -> gone.forEach(force -> values.put(force, GONE)));
        var changed = new TreeSet<>(Truth.changed(since));
        changed.addAll(gone);
        var figuresChanged = new TreeSet<>(Truth.figuresChanged(since));
        figuresChanged.addAll(gone);
        return new Round(Reading.of(edition, computed, truth), truth, changed, figuresChanged);
    }

    /** The forces whose value of this subject may differ from the round before: of all others it is what it was. */
    Set<String> changed(Edition edition, Subject subject) {
        var ofLaterRoom = subject.kind() == Kind.YES
                || (subject.kind() == Kind.SCORE && edition.area(subject.code()).isEmpty());
        return ofLaterRoom ? figuresChanged : changed;
    }
}
