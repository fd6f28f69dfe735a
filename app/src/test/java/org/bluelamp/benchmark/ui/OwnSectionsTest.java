package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.benchmark.ui.OnPage.rows;
import static org.bluelamp.benchmark.ui.OnPage.topic;
import static org.bluelamp.benchmark.ui.OnPage.words;

import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.benchmark.OwnReading.Beside;
import org.bluelamp.benchmark.OwnReading.Mover;
import org.bluelamp.benchmark.OwnReading.Reading;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Third;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a force reads about itself: of a service that it lags in all but one area, and then not. */
class OwnSectionsTest extends BenchmarkScreenTest {

    private static final String GAPS = "Where much of the service is ahead";

    @Autowired
    private PlantedSeries series;

    private final Handed handed = new Handed(SharedServer.get().access());
    private final World world = World.plausible(92);

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    private UUID released(int good) {
        cycle = made.cycle("blue-lamp-1");
        Map<String, Map<String, Submitted>> others =
                new HashMap<>(world.state(30).answers());
        handed.in(cycle.getId(), new Handed.In(others, Map.of()));
        var assessment = made.open(FORCE, cycle);
        World.EDITION
                .standards()
                .forEach(standard -> made.answer(
                        FORCE, assessment, standard.code(), standard.code().startsWith("AA") ? good : 0));
        made.submitted(FORCE, assessment, true);
        made.freeze(cycle);
        return series.publish(cycle, Partition.NATIONAL);
    }

    @Test
    void tellsGapsStrengthsWhatWouldMoveItAndTheWayFromReleaseToRelease() {
        released(0);
        var first = cycle.title();
        var second = released(3);
        as(people.lead(FORCE)).at("benchmark/" + second);

        assertThat(rows(topic(GAPS)))
                .as("ten of many, and the page says so")
                .hasSize(10)
                .allMatch(
                        row -> row.get(1).equals(World.EDITION.level(0).label().en()));
        assertThat(words(topic(GAPS))).containsPattern("The first 10 of \\d\\d are shown here");
        assertThat(rows(topic("Where you are ahead of much of the service")))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allMatch(
                        row -> row.getFirst().startsWith("AA") && !row.getLast().equals("Fewer than a third"));
        assertThat(words(topic("What would move it"))).contains("brought up to target: Middle half, below the median");
        var trend = topic("From release to release");
        assertThat(words(trend)).contains(first).contains(cycle.title());
        assertThat(rows(trend))
                .as("whatever it submitted before these two")
                .hasSize(8)
                .anyMatch(row -> row.getFirst().equals("Attendance and absence")
                        && row.subList(row.size() - 2, row.size()).equals(List.of("Lower quarter", "Upper quarter")));
    }

    @Test
    void saysWhereItHasNoScoreAndWhereTheReleaseWithholds() {
        var release = published();
        Release one = people.lead(FORCE).call(() -> releases.release(release));
        var trend = new LinkedHashMap<Release, Map<String, Part>>();
        trend.put(one, Map.of());
        trend.put(people.lead(FORCE).call(() -> releases.release(release)), Map.of("AA", Part.UPPER));
        as(people.lead(FORCE)).at("benchmark/" + release);
        var sections = new OwnSections(World.EDITION, new Reading(List.of(), List.of(), List.of(), trend)).all();
        assertThat(rows(sections.getLast()))
                .contains(List.of("Attendance and absence", "No score", "Upper quarter"))
                .contains(List.of(World.EDITION.area("LG").orElseThrow().title().en(), "Withheld", "Withheld"));
    }

    @Test
    void saysTheSameInWelsh() {
        var release = published();
        var standard = World.EDITION.standards().getFirst();
        var beside = new Beside(standard, 0, Third.A_THIRD_TO_TWO_THIRDS);
        as(people.lead(FORCE)).at("benchmark/" + release);
        UI.getCurrent().setLocale(Texts.WELSH);
        var words = new OwnSections(
                        World.EDITION,
                        new Reading(
                                List.of(),
                                Collections.nCopies(11, beside),
                                List.of(new Mover("AA", Optional.empty(), Part.UPPER)),
                                Map.of()))
                .all().stream().map(OnPage::words).toList().toString();
        assertThat(words)
                .contains("Dangosir y 10 cyntaf o 11 yma")
                .contains("Yn unman yn y ffigurau a gyhoeddwyd")
                .contains("Hyd yn oed pe bai pob safon ar y targed")
                .doesNotContain("Every standard")
                .doesNotContain("third");
    }

    @Test
    void isNotReadByAnotherForce() {
        var release = published();
        assertThat(as(people.lead("northmoor")).at("benchmark/" + release).words())
                .doesNotContain(GAPS);
    }

    @Test
    void isClosedToTheNationalService() {
        refuses(people.national(Role.EDITOR), "benchmark/" + UUID.randomUUID());
    }
}
