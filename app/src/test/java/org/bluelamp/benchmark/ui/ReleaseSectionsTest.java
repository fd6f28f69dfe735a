package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.benchmark.ui.OnPage.entries;
import static org.bluelamp.benchmark.ui.OnPage.rows;
import static org.bluelamp.benchmark.ui.OnPage.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.benchmark.FigureTitles;
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
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said where a release has less, or an edition asks for less. */
class ReleaseSectionsTest extends BenchmarkScreenTest {

    private static final AreaFigures SCORES = new AreaFigures(
            "nobody.brings", new Quartiles(20, 45, 70), Map.of("S", new Quartiles(15, 40, 65)), Set.of("S"));

    @Autowired
    private FigureTitles titles;

    @BeforeEach
    void openAPage() {
        as(people.national(Role.ANALYST)).at("releases");
    }

    private static Figures figures(@Nullable List<String> barriers) {
        return new Figures(
                "D5",
                GroupBand.FORTY,
                Partition.SIZE,
                false,
                List.of(),
                List.of(new StandardFigures("LG01", Third.MORE_THAN_TWO_THIRDS, null)),
                List.of(),
                barriers,
                List.of(),
                List.of(
                        new FurtherFigures("nobody.brings", SCORES, null),
                        new FurtherFigures("nobody.says", null, Third.FEWER_THAN_A_THIRD)));
    }

    private Topic topic(Edition edition, Figures figures, String title) {
        return new ReleaseSections(edition, figures, titles, null)
                .all().stream()
                        .filter(topic -> words(topic).startsWith(title))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void hasNoColumnForEvidenceWhereNoneIsAskedFor() {
        var figures = figures(List.of());
        var asked = topic(World.EDITION, figures, "By standard");
        assertThat(words(asked)).contains("Ratings with evidence");
        assertThat(rows(asked).getFirst()).hasSize(3).endsWith("Withheld");
        var notAsked = topic(TestEditions.withoutEvidence(World.EDITION), figures, "By standard");
        assertThat(words(notAsked)).doesNotContain("evidence").doesNotContain("Withheld");
        assertThat(rows(notAsked).getFirst()).hasSize(2).endsWith("More than two thirds");
        assertThat(words(new SuppressedTopic(TestEditions.withoutEvidence(World.EDITION), figures, titles).topic()))
                .doesNotContain("evidence");
    }

    @Test
    void foldsStandardsByHowManyForcesAreBelowTarget() {
        var standards = List.of(
                new StandardFigures("LG01", Third.A_THIRD_TO_TWO_THIRDS, Third.FEWER_THAN_A_THIRD),
                new StandardFigures("LG02", Third.A_THIRD_TO_TWO_THIRDS, null),
                new StandardFigures("LG03", null, Third.FEWER_THAN_A_THIRD));
        var folds = new StandardsTopic(World.EDITION, standards)
                .topic()
                .getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .toList();
        assertThat(folds)
                .extracting(NativeDetails::getSummaryText)
                .containsExactly("A third to two thirds of forces: 2 standards", "Withheld: 1 standard");
        assertThat(folds).extracting(NativeDetails::isOpen).containsExactly(true, false);
        assertThat(folds).extracting(fold -> rows(fold).size()).containsExactly(2, 1);
    }

    @Test
    void saysWhereNoBarrierIsCommonAndPromisesNoFive() {
        var none = topic(World.EDITION, figures(List.of()), "What is most often in the way");
        assertThat(words(none)).contains("No barrier is named by a third of forces or more.");
        assertThat(entries(none)).isEmpty();
        var one = topic(World.EDITION, figures(List.of("money")), "What is most often in the way");
        assertThat(words(one)).contains("at most five");
        assertThat(entries(one)).hasSize(1);
        assertThat(words(topic(World.EDITION, figures(null), "What is most often in the way")))
                .contains("Withheld");
        UI.getCurrent().setLocale(Texts.WELSH);
        assertThat(words(topic(World.EDITION, figures(List.of()), "Y rhwystrau mwyaf cyffredin")))
                .contains("Nid oes yr un rhwystr a enwir gan draean");
    }

    /** The room that brought it is gone, and the release stays. */
    @Test
    void showsAFigureOfARoomThatIsGoneByItsCode() {
        var further = topic(World.EDITION, figures(List.of()), "Figures from other parts of Blue Lamp");
        assertThat(rows(further))
                .containsExactly(
                        List.of("nobody.brings", "The whole service", "20", "45", "70"),
                        List.of("nobody.brings", "Forces of fewer than 1,500 officers", "15", "40", "65"),
                        List.of(
                                "nobody.brings",
                                "Forces of 1,500 to 2,499 officers",
                                "Withheld",
                                "Withheld",
                                "Withheld"),
                        List.of(
                                "nobody.brings",
                                "Forces of 2,500 officers or more",
                                "Withheld",
                                "Withheld",
                                "Withheld"),
                        List.of("nobody.says", "Fewer than a third"));
        assertThat(words(further))
                .contains("too few forces changed: nobody.brings (Forces of fewer than 1,500 officers).");
    }
}
