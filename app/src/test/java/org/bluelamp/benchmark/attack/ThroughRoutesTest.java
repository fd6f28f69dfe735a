package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.DisclosureReport;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service of thirty forces over two cycles, released by two people through the API and read there by whoever may: what a
 * reader is given is all that the attacker gets, and discloses nothing; and no reader is given more than another.
 */
@PortalTest
class ThroughRoutesTest {

    private static final String RELEASES = "/api/v1/benchmark/releases";
    private static final int FORCES = 30;
    private static final int ATTEMPTS = 2_000;

    /** What a curious reader adds to an address. */
    private static final List<String> TAMPERED = List.of(
            "force=force-001",
            "forces=force-001,force-002",
            "exclude=force-003",
            "partition=area",
            "group=S",
            "n=true",
            "raw=true",
            "smoothed=false",
            "since=2020-01-01",
            "sort=score",
            "order=rank",
            "fields=members",
            "expand=facts",
            "include=report",
            "area=AA",
            "standard=AA01",
            "size=1",
            "cursor=x",
            "debug=1",
            "as=editor");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    private final JsonMapper json = new JsonMapper();
    private MockMvc api;

    @BeforeEach
    void open() {
        api = TestApi.of(context);
    }

    @Test
    void givesNobodyAwayAndTellsEveryReaderTheSame() throws Exception {
        var story = World.plausible(61).story(FORCES);
        var first = released(story.getFirst());
        var second = released(story.getLast());
        var rounds = List.of(
                round(read(first), null, story.getFirst()), round(read(second), story.getFirst(), story.getLast()));
        var report = new Attack(61, ATTEMPTS).on(Scene.of(World.EDITION, rounds));
        assertThat(report.tried()).as("%s", report).isGreaterThanOrEqualTo(200);
        assertThat(report.disclosed()).as("%s", report).isZero();
        assertThat(read(second).movements()).hasSize(8);
        sameForEveryReader(second);
        sameWhateverIsAsked(second);
        ordersByWhatItShows(second);
        holdsNothingMoreInAFile(second);
    }

    private void sameForEveryReader(String release) throws Exception {
        var bodies = new ArrayList<String>();
        for (var reader : List.of(
                people.lead("northmoor"),
                people.chief(TestPeople.freshForce()),
                people.national(Role.ANALYST),
                people.national(Role.NATIONAL_AUDITOR))) {
            var answer = answer(reader, release, "");
            bodies.add(answer.getContentAsString());
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeaderNames())
                    .doesNotContain("Last-Modified", "Age", "X-Total-Count", "Server-Timing");
        }
        assertThat(bodies).containsOnly(bodies.getFirst());
        assertThat(bodies.getFirst()).doesNotContain("force-0").doesNotContain("northmoor");
    }

    private void sameWhateverIsAsked(String release) throws Exception {
        var lead = people.lead("northmoor");
        var plain = answer(lead, release, "").getContentAsString();
        for (var tampered : TAMPERED) {
            var answer = answer(lead, release, "?" + tampered);
            if (answer.getStatus() == 400) {
                assertThat(answer.getContentAsString())
                        .as(tampered)
                        .contains("There is no parameter " + tampered.substring(0, tampered.indexOf('=')) + " here")
                        .doesNotContain("lower", "median", "third", "force-0");
            } else {
                assertThat(answer.getContentAsString()).as(tampered).isEqualTo(plain);
            }
        }
        // a force that submitted nothing has no position, and no way to another's
        assertThat(answer(lead, release + "/position", "").getContentAsString()).contains("\"quarters\":{}");
        assertThat(answer(lead, release + "/position", "?force=force-001").getStatus())
                .isEqualTo(400);
        var absent = answer(lead, RELEASES + "/" + UUID.randomUUID(), "");
        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(answer(lead, RELEASES + "/force-001", "").getContentAsString())
                .doesNotContain("force-001");
    }

    /** Who looks at the order learns what the bands say, and no more. */
    private void ordersByWhatItShows(String release) throws Exception {
        var shown = read(release).standards();
        assertThat(shown)
                .isSortedAccordingTo(Comparator.<StandardFigures>comparingInt(figure ->
                                figure.below() == null ? 1 : -figure.below().ordinal())
                        .thenComparing(StandardFigures::standard));
    }

    private void holdsNothingMoreInAFile(String release) throws Exception {
        var lead = answer(people.lead("northmoor"), release + "/export", "");
        var analyst = answer(people.national(Role.ANALYST), release + "/export", "");
        assertThat(lead.getContentAsString())
                .isEqualTo(analyst.getContentAsString())
                .doesNotContain("force-0");
        assertThat(lead.getContentAsString().lines().count()).isEqualTo(1 + lines(release));
        assertThat(lead.getHeaderNames()).doesNotContain("Last-Modified");
    }

    /** Three quartiles an area and group, three ways an area moved, two shares a standard, and what is listed by name. */
    private int lines(String release) throws Exception {
        var figures = read(release);
        var areas = figures.areas().size();
        var barriers = figures.barriers() == null ? 1 : figures.barriers().size();
        return areas * 3 * (1 + figures.partition().groups().size())
                + areas * 3
                + figures.standards().size() * 2
                + figures.coreDuties().size()
                + barriers
                // a later room's figure, which no force here handed over
                + 3;
    }

    private Round round(Figures figures, @Nullable State before, State now) {
        var submissions = Released.submissions(before, now).stream()
                .map(submission ->
                        new Submission(submission.member(), submission.answers(), Map.of(), submission.before()))
                .toList();
        return Round.of(
                World.EDITION,
                new Computed(figures, new DisclosureReport(List.of()), new TreeMap<>(now.members())),
                submissions);
    }

    private Figures read(String release) throws Exception {
        return ReadRelease.figures(
                json.readTree(answer(people.lead("northmoor"), release, "").getContentAsString()));
    }

    private MockHttpServletResponse answer(Actor reader, String address, String query) throws Exception {
        return api.perform(get(address + query).with(TestApi.as(reader)))
                .andReturn()
                .getResponse();
    }

    /** The address of the release of a cycle in which these answers were handed in. */
    private String released(State state) throws Exception {
        var cycle = made.cycle(TestAssessments.EDITION);
        handIn(cycle, state);
        made.freeze(cycle);
        var prepared = api.perform(post(RELEASES)
                        .with(TestApi.as(people.national(Role.ANALYST)))
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .content("{\"cycle\": \"" + cycle.getId() + "\", \"partition\": \"size\"}"))
                .andReturn()
                .getResponse();
        assertThat(prepared.getStatus()).as(prepared.getContentAsString()).isEqualTo(201);
        var address = RELEASES + "/"
                + json.readTree(prepared.getContentAsString())
                        .get("release")
                        .get("id")
                        .asString();
        assertThat(answer(people.lead("northmoor"), address, "").getStatus())
                .as("to a force it does not exist yet")
                .isEqualTo(404);
        var published = api.perform(post(address + "/transitions")
                        .with(TestApi.as(people.national(Role.EDITOR)))
                        .header("If-Match", prepared.getHeader("ETag"))
                        .contentType("application/json")
                        .content("{\"to\": \"published\"}"))
                .andReturn()
                .getResponse();
        assertThat(published.getStatus()).as(published.getContentAsString()).isEqualTo(200);
        return address;
    }

    /** Past the rules of an assessment, which are their own tests: thirty forces with ninety answers each. */
    private static void handIn(Cycle cycle, State state) throws SQLException {
        var access = SharedServer.get().access();
        try (var superuser = access.connect(access.superuser());
                var insert = superuser.prepareStatement(
                        "insert into submitted_fact (force, cycle, standard, level, evidenced, barrier) values (?, ?, ?, ?, ?, ?)")) {
            for (var force : state.answers().entrySet()) {
                for (var answer : force.getValue().entrySet()) {
                    insert.setString(1, force.getKey());
                    insert.setObject(2, cycle.getId());
                    insert.setString(3, answer.getKey());
                    insert.setInt(4, answer.getValue().level());
                    insert.setBoolean(5, answer.getValue().evidenced());
                    insert.setString(6, answer.getValue().barrier());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
