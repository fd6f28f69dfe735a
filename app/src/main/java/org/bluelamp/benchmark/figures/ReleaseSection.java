package org.bluelamp.benchmark.figures;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bluelamp.framework.Edition;

/** What a release says beside its quartiles by area, in the order in which it is read, on the screen and in every report. */
public enum ReleaseSection {
    /** That shares are those of the release before, because too few forces changed. */
    REPEATED((edition, figures) -> figures.sharesRepeated()),
    MOVEMENT((edition, figures) -> !figures.movements().isEmpty()),
    CORE_DUTIES((edition, figures) -> !figures.coreDuties().isEmpty()),
    /** Also where they are withheld. */
    BARRIERS((edition, figures) -> !edition.barriers().isEmpty()),
    /** What later rooms bring; also where it is withheld. */
    FURTHER((edition, figures) -> !figures.further().isEmpty()),
    STANDARDS((edition, figures) -> !figures.standards().isEmpty());

    private final BiPredicate<Edition, Figures> stands;

    ReleaseSection(BiPredicate<Edition, Figures> stands) {
        this.stands = stands;
    }

    /** Those that this release has. */
    public static Stream<ReleaseSection> of(Edition edition, Figures figures) {
        return Arrays.stream(values()).filter(section -> section.stands.test(edition, figures));
    }
}
