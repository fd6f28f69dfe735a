package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.benchmark.ui.OnPage.entries;
import static org.bluelamp.benchmark.ui.OnPage.has;
import static org.bluelamp.benchmark.ui.OnPage.rows;
import static org.bluelamp.benchmark.ui.OnPage.topic;
import static org.bluelamp.benchmark.ui.OnPage.words;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.TestFigure;
import org.bluelamp.benchmark.TestYesNo;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Releases of 47 forces by size: a first one, a second in which everybody has new answers, and a third in which twelve have.
 * Each figure that they have stands on the screen, and nothing else in its place.
 */
class WholeReleaseTest extends BenchmarkScreenTest {

    private static final int OTHERS = 46;
    private static final int FEW = 12;
    private static final Map<Third, String> ENGLISH = Map.of(
            Third.FEWER_THAN_A_THIRD, "Fewer than a third",
            Third.A_THIRD_TO_TWO_THIRDS, "A third to two thirds",
            Third.MORE_THAN_TWO_THIRDS, "More than two thirds");

    @Autowired
    private PlantedSeries series;

    private final Handed handed = new Handed(SharedServer.get().access());
    private final World world = World.plausible(91);
    private Map<String, Map<String, Submitted>> others = Map.of();

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    /** @param good how many of the first area's ten standards the invented force has */
    private UUID released(Map<String, Map<String, Submitted>> answers, int good) {
        others = answers;
        cycle = made.cycle("blue-lamp-1");
        var figures = new TreeMap<String, Map<String, Integer>>();
        answers.keySet()
                .forEach(force -> figures.put(
                        force, Map.of(TestFigure.CODE, 20 + figures.size(), TestYesNo.CODE, figures.size() % 4 / 3)));
        handed.in(cycle.getId(), new Handed.In(answers, figures));
        var assessment = made.open(FORCE, cycle);
        for (var standard = 1; standard <= 10; standard++) {
            made.answer(FORCE, assessment, "AA%02d".formatted(standard), standard <= good ? 3 : 0);
        }
        made.submitted(FORCE, assessment, true);
        made.freeze(cycle);
        return series.publish(cycle, Partition.SIZE);
    }

    private UUID second() {
        released(world.state(OTHERS).answers(), 0);
        return released(world.state(OTHERS).answers(), 10);
    }

    private UUID third() {
        second();
        var answers = new HashMap<>(others);
        world.state(FEW).answers().forEach(answers::put);
        return released(answers, 10);
    }

    private static String standard(String code) {
        return code + " " + World.EDITION.standard(code).orElseThrow().label().en();
    }

    private static String area(String code) {
        return World.EDITION.area(code).orElseThrow().title().en();
    }

    private static List<String> bands(String name, @Nullable Quartiles published) {
        return published == null
                ? List.of(name, "Withheld")
                : List.of(name, published.lower() + "", published.median() + "", published.upper() + "");
    }

    @Test
    void showsEachKindOfFigureAsItWasPublished() {
        var release = second();
        var figures = series.figures();
        as(people.national(Role.ANALYST)).at("releases/" + release);

        assertThat(rows(topic("By standard")))
                .hasSize(93)
                .isEqualTo(figures.standards().stream()
                        .map(each -> List.of(
                                standard(each.standard()), ENGLISH.get(each.below()), ENGLISH.get(each.evidenced())))
                        .toList());
        assertThat(rows(topic("Movement since the release before")))
                .hasSize(8)
                .isEqualTo(figures.movements().stream()
                        .map(each -> List.of(
                                area(each.area()),
                                ENGLISH.get(each.rose()),
                                ENGLISH.get(each.stayed()),
                                ENGLISH.get(each.fell())))
                        .toList());
        assertThat(entries(topic("Core duties most often unmet")))
                .isNotEmpty()
                .isEqualTo(figures.coreDuties().stream()
                        .map(WholeReleaseTest::standard)
                        .toList());
        assertThat(entries(topic("What is most often in the way")))
                .isNotEmpty()
                .isEqualTo(World.EDITION.barriers().stream()
                        .filter(barrier -> figures.barriers().contains(barrier.code()))
                        .map(barrier -> barrier.label().en())
                        .toList());
        assertThat(rows(topic("Forces of 2,500 officers or more")))
                .hasSize(8)
                .isEqualTo(figures.areas().stream()
                        .map(each -> bands(area(each.area()), each.groups().get("L+")))
                        .toList())
                .anyMatch(row -> row.size() == 4);
        assertThat(has("Repeated from the release before")).isFalse();
    }

    @Test
    void showsWhatOtherRoomsBringUnderTheirOwnTitles() {
        var release = second();
        var further = series.figures().further();
        as(people.national(Role.ANALYST)).at("releases/" + release);
        var rows = rows(topic("Figures from other parts of Blue Lamp"));
        var national = further.getFirst().scores().national();
        assertThat(national).as("published here").isNotNull();
        assertThat(rows)
                .as("a score four times, and a yes or no")
                .hasSize(5)
                .contains(List.of(
                        "A test's figure",
                        "The whole service",
                        national.lower() + "",
                        national.median() + "",
                        national.upper() + ""))
                .contains(List.of("A test's yes or no", "Fewer than a third"));
    }

    @Test
    void marksWhatIsRepeatedInTheWholeServiceAndInEachGroup() {
        var release = third();
        as(people.national(Role.ANALYST)).at("releases/" + release);
        assertThat(words(topic("Repeated from the release before"))).contains("too few forces have new answers");
        for (var group : List.of(
                "Forces of fewer than 1,500 officers",
                "Forces of 1,500 to 2,499 officers",
                "Forces of 2,500 officers or more")) {
            assertThat(words(topic(group)))
                    .as(group)
                    .contains("Repeated from the release before, because too few forces changed: " + area("LG"));
        }
        assertThat(rows(topic("What is withheld and what is repeated")))
                .as("in each group and in every share, and nothing in the whole service")
                .contains(List.of("Forces of fewer than 1,500 officers", withheldIn("S"), "All 8"))
                .anyMatch(row -> row.getFirst().startsWith("Forces below")
                        && row.getLast().equals("All 93"))
                .noneMatch(row ->
                        row.getFirst().equals("By area") && !row.getLast().equals("Nothing"));
    }

    private String withheldIn(String group) {
        var withheld = series.figures().areas().stream()
                .filter(each -> each.group(group).isEmpty())
                .map(each -> area(each.area()))
                .toList();
        return withheld.isEmpty() ? "Nothing" : withheld.size() == 8 ? "All 8" : String.join(", ", withheld);
    }

    /** Of eleven forces nearly everything is withheld; it is said of all for one reason. */
    @Test
    void listsAllThatIsWithheldForOneReason() {
        var release = published();
        as(people.national(Role.ANALYST)).at("releases/" + release);
        var suppressed = topic("What is withheld and what is repeated");
        assertThat(words(suppressed)).containsOnlyOnce("so that no force’s answers can be worked out");
        assertThat(rows(suppressed))
                .contains(List.of("What is most often in the way", "All 8", "Nothing"))
                .anyMatch(row -> row.getFirst().equals("By area")
                        && row.get(1).contains(area("LG"))
                        && !row.get(1).contains(area("AA")));
    }

    @Test
    void saysTheSameInWelsh() {
        var release = second();
        var screen = as(people.national(Role.ANALYST));
        UI.getCurrent().setLocale(Texts.WELSH);
        screen.at("releases/" + release);
        assertThat(rows(topic("Yn ôl safon")))
                .hasSize(93)
                .noneMatch(row -> row.toString().contains("third"));
        assertThat(has("Symudiad ers y cyhoeddiad blaenorol")).isTrue();
        assertThat(has("Ffigurau o rannau eraill o Blue Lamp")).isTrue();
        assertThat(has("Yr hyn a ddelir yn ôl a’r hyn a ailadroddir")).isTrue();
        assertThat(entries(topic("Y rhwystrau mwyaf cyffredin"))).isNotEmpty();
    }
}
