package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.benchmark.ReleaseLines.Line;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;

class ReleaseLinesTest {

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
            List.of(
                    new FurtherFigures(
                            TestFigure.CODE,
                            new AreaFigures(TestFigure.CODE, new Quartiles(20, 45, 70), Map.of(), Set.of()),
                            null),
                    new FurtherFigures(TestYesNo.CODE, null, Third.FEWER_THAN_A_THIRD),
                    new FurtherFigures("room.gone", null, null)));

    private static List<Line> lines(Edition edition) {
        var titles = new FigureTitles(List.of(new TestFigure(), new TestYesNo()));
        return new ReleaseLines(edition, FIGURES, titles, new Texts(), Texts.ENGLISH).lines();
    }

    @Test
    void saysNothingOfEvidenceWhereNoneIsAskedFor() {
        assertThat(lines(World.EDITION))
                .filteredOn(line -> line.kind().equals("standard"))
                .extracting(Line::figure, Line::value)
                .containsExactly(tuple("below target", "more than two thirds"), tuple("evidenced", "withheld"));
        assertThat(lines(TestEditions.withoutEvidence(World.EDITION)))
                .filteredOn(line -> line.kind().equals("standard"))
                .extracting(Line::figure, Line::value)
                .containsExactly(tuple("below target", "more than two thirds"));
    }

    @Test
    void callsFiguresOfOtherRoomsByTheirTitles() {
        assertThat(lines(World.EDITION))
                .filteredOn(line -> line.kind().equals("further"))
                .extracting(Line::code, Line::name, Line::figure, Line::value)
                .containsExactly(
                        tuple(TestFigure.CODE, "A test's figure", "lower quartile", "20"),
                        tuple(TestFigure.CODE, "A test's figure", "median", "45"),
                        tuple(TestFigure.CODE, "A test's figure", "upper quartile", "70"),
                        tuple(TestYesNo.CODE, "A test's yes or no", "yes", "fewer than a third"),
                        tuple("room.gone", "room.gone", "yes", "withheld"));
    }
}
