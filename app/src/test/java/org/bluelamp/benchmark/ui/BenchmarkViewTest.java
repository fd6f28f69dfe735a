package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.bluelamp.TestScreen;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.chart.BandChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class BenchmarkViewTest extends BenchmarkScreenTest {

    @Test
    void showsTheOwnQuarterBesideThePublishedFiguresAndTheSameAsATable() {
        var release = published();
        var words = as(people.lead(FORCE)).at("benchmark/" + release).words();
        assertThat(words)
                .contains("Above the median in 1 of 1 areas")
                .contains("Upper quarter")
                .contains("10 to 19 forces")
                .contains("Withheld")
                .contains("Who can see this");
        assertThat(_get(BandChart.class).table().getBody().getRowCount()).isEqualTo(8);
    }

    /** One reads the whole service and the forces of one's own size; the others are there for whoever opens them. */
    @Test
    void marksTheForcesOwnSizeAndFoldsTheOthers() {
        submit();
        var release = twoPeople
                .published(twoPeople.prepared(cycle, Partition.SIZE, null))
                .getId();
        as(people.lead(FORCE)).at("benchmark/" + release);
        var groups = _find(Topic.class).stream()
                .filter(topic -> topic.title().startsWith("Forces of "))
                .toList();
        assertThat(groups).hasSize(3);
        assertThat(groups)
                .filteredOn(topic -> topic.title().endsWith("(your size)"))
                .singleElement()
                .satisfies(own -> assertThat(folds(own)).isEmpty());
        assertThat(groups)
                .filteredOn(topic -> !topic.title().endsWith("(your size)"))
                .allSatisfy(other ->
                        assertThat(folds(other)).singleElement().matches(fold -> !fold.isOpen(), "waits to be opened"));
    }

    private static List<NativeDetails> folds(Topic group) {
        return group.getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .toList();
    }

    @Autowired
    private PlantedSeries series;

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    /** The drawer has the newest alone, so this is a force's way to last year's figures and report. */
    @Test
    void leadsFromTheNewestReleaseToEachOtherAndItsReport() {
        submit();
        var older = series.publish(cycle, Partition.NATIONAL);
        var newer = series.publish(cycle, Partition.NATIONAL, 3, "Five forces withdrew");
        var screen = as(people.chief(FORCE)).at("benchmark");
        assertThat(screen.words()).contains("stated again (release 3)");
        assertThat(leads()).contains("benchmark/" + older, "reports/" + older).doesNotContain("benchmark/" + newer);
        screen.at("benchmark/" + older);
        assertThat(leads()).contains("benchmark/" + newer, "reports/" + newer).doesNotContain("benchmark/" + older);
    }

    private static List<String> leads() {
        return TestScreen.descendants(OnPage.topic("Other releases").getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    @Test
    void hasNoPositionForAForceThatSubmittedNothing() {
        var release = published();
        assertThat(as(people.chief("northmoor")).at("benchmark/" + release).words())
                .contains("it has no position of its own")
                .doesNotContain("Upper quarter");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR"})
    void isForTheLeadAndTheChiefOfficer(Role role) {
        refuses(people.in(FORCE, role), "benchmark");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), "benchmark");
    }
}
