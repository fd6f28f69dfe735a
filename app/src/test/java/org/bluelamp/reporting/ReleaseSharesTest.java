package org.bluelamp.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.reporting.file.Block;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reports say where a release has less, or an edition asks for less: as the screen does. */
class ReleaseSharesTest extends ReportingTest {

    private static final Figures FIGURES = new Figures(
            "D5",
            GroupBand.FORTY,
            Partition.NATIONAL,
            false,
            List.of(),
            List.of(new StandardFigures("LG01", Third.MORE_THAN_TWO_THIRDS, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Autowired
    private FigureTitles titles;

    @Autowired
    private Texts texts;

    private String section(Edition edition, String title) {
        return new ReleaseShares(ReportWords.in(texts, Texts.ENGLISH), edition, FIGURES, titles)
                .all().stream()
                        .filter(section -> section.title().equals(title))
                        .map(Section::blocks)
                        .map(blocks -> blocks.stream().flatMap(Block::words).collect(Collectors.joining(" ")))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void haveNoColumnForEvidenceWhereNoneIsAskedForAndWithholdNothingThere() {
        var edition = World.EDITION;
        assertThat(section(edition, "By standard"))
                .contains("Ratings with evidence")
                .endsWith("Not shown in this release, so that no force’s answers can be worked out.");
        assertThat(section(TestEditions.withoutEvidence(edition), "By standard"))
                .doesNotContain("Ratings with evidence", "Withheld", "Not shown in this release");
    }

    @Test
    void sayOnTheCoverThatSomethingIsWithheldWhereSomethingIs() {
        var edition = World.EDITION;
        assertThat(FIGURES.withhold(edition)).isTrue();
        assertThat(FIGURES.withhold(TestEditions.withoutEvidence(edition))).isFalse();
    }

    @Test
    void sayWhereNoBarrierIsCommon() {
        assertThat(section(World.EDITION, "What is most often in the way"))
                .isEqualTo("No barrier is named by a third of forces or more.");
    }
}
