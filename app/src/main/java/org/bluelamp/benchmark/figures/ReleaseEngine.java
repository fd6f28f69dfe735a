package org.bluelamp.benchmark.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.framework.Edition;

/**
 * Computes a release. The same submissions in any order make the same figures, and nothing but their arguments goes in.
 * Takes one force after the other and keeps of each no more than its scores, so that memory does not grow with facts.
 */
public final class ReleaseEngine {

    /** The rules by which figures are made; stands in each release. */
    public static final String RULE = "D5, k = 10, step 5, thirds from 25";

    private final Edition edition;
    private final Partition partition;
    private final Collection<? extends ForceFigure> further;

    /** @param further what later rooms bring; empty if none does */
    public ReleaseEngine(Edition edition, Partition partition, Collection<? extends ForceFigure> further) {
        this.edition = edition;
        this.partition = partition;
        this.further = List.copyOf(further);
    }

    /** The figures of these submissions, as {@link #compute(Stream, Optional)} has them, with no release before. */
    public Computed compute(Stream<Submission> submissions) {
        return compute(submissions, Optional.empty());
    }

    /**
     * The figures of these submissions, one a force; a second one of the same force is refused with
     * {@link IllegalArgumentException}, and so are fewer forces than {@link org.bluelamp.disclosure.Quartiles#FLOOR}.
     *
     * @param before the release before, of which figures may have to be repeated; empty if there was none
     */
    public Computed compute(Stream<Submission> submissions, Optional<Previous> before) {
        var tally = new Tally(edition, partition, further);
        submissions.forEach(tally::add);
        return tally.computed(before);
    }
}
