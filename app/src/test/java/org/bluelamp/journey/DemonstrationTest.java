package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.proof.verify.Verifying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code ./bluelamp run} makes for whoever wants to look around. */
class DemonstrationTest {

    private static final int FORCES = 48;

    @TempDir
    private Path folder;

    private KilledRun run;

    @BeforeEach
    void prepare() throws IOException {
        run = new KilledRun(folder, "full");
    }

    @AfterEach
    void stop() throws Exception {
        run.kill();
    }

    @Test
    void isAYearWithAReleaseAndAYearUnderWayAndIsMadeOnceHoweverOftenItIsKilled() throws Exception {
        for (var made : List.of(FORCES / 3, FORCES / 2)) {
            run.start();
            run.logs("is as it shall be", made);
            run.kill();
        }
        run.start();
        run.serves();

        var cycles = as("editor.national").get("cycles").get("items");
        assertThat(texts(cycles, "state")).containsExactly("open", "frozen");
        var thisYear = states(cycles.get(0));
        assertThat(thisYear).hasSize(FORCES);
        assertThat(thisYear.stream().filter(state -> state.equals("in-progress")))
                .as("Northmoor and Estuary")
                .hasSize(2);
        assertThat(states(cycles.get(1))).hasSize(FORCES).containsOnly("submitted");
        showsWhatAReleaseHas();
        var answers = answers("northmoor");
        assertThat(answers.toString()).contains("MH07");
        var changes = newest();
        for (var auditor : List.of("auditor.northmoor", "auditor.national")) {
            assertThat(Verifying.both(as(auditor).takes("history/export", folder.resolve(auditor + ".zip"))))
                    .as("what an auditor takes away from here")
                    .allMatch(said -> said.startsWith("0 "));
        }

        run.kill();
        run.start();
        run.serves();
        assertThat(answers("northmoor")).isEqualTo(answers);
        assertThat(as("editor.national").get("cycles").get("items")).isEqualTo(cycles);
        assertThat(newest()).as("nothing was made again").isEqualTo(changes);
    }

    /** Whoever looks around sees each kind of figure, and few that are withheld. */
    private void showsWhatAReleaseHas() {
        var released = as("lead.northmoor").get("benchmark/releases").get("items");
        assertThat(released).hasSize(1);
        var release = as("lead.northmoor")
                .get("benchmark/releases/" + released.get(0).get("id").asString());
        assertThat(release.get("release").get("partition").asString()).isEqualTo("size");
        var areas = release.get("figures").valueStream().toList();
        assertThat(areas)
                .hasSize(8)
                .filteredOn(area -> !area.get("withheld").asBoolean())
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(areas).filteredOn(area -> area.get("groups").size() == 3).hasSizeGreaterThanOrEqualTo(5);
        assertThat(release.get("standards").valueStream())
                .hasSize(93)
                .allMatch(standard -> standard.path("below").isString()
                        && standard.path("evidenced").isString())
                .extracting(standard -> standard.get("below").asString())
                .as("not one share for all")
                .contains("fewer-than-a-third", "a-third-to-two-thirds");
        assertThat(release.get("coreDuties")).isNotEmpty();
        assertThat(release.get("barriers")).isNotEmpty();
    }

    private Program as(String login) {
        return new Program(run.address(), login);
    }

    private List<String> states(JsonNode cycle) {
        return texts(
                as("analyst.national")
                        .get("benchmark/participation/" + cycle.get("id").asString())
                        .get("items"),
                "state");
    }

    private JsonNode answers(String force) {
        var assessment =
                as("lead." + force).get("assessments").get("items").get(0).get("id");
        return as("lead." + force).get("assessments/" + assessment.asString() + "/answers");
    }

    /** What people did last; the portal's own jobs go on. */
    private List<String> newest() {
        return texts(as("auditor.northmoor").get("history?role=lead").get("items"), "id");
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asString()).collect(Collectors.toList());
    }
}
