package org.bluelamp.benchmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.OwnReading;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.benchmark.UseLine;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** What the benchmark's screens say, for programs. */
@PortalTest
class ForProgramsTest {

    private static final String FORCE = "estuary";

    @Autowired
    WebApplicationContext web;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    PlantedSeries series;

    @Autowired
    OwnReading reading;

    @Autowired
    Publishing publishing;

    @Autowired
    TestReleases twoPeople;

    private MockMvc api;

    @BeforeEach
    void open() {
        api = TestApi.of(web);
    }

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    private ResultActions ask(Actor actor, String address) throws Exception {
        return api.perform(get("/api/v1/" + address).with(TestApi.as(actor)));
    }

    @Test
    void giveAForceItsOwnReadingAndNobodyElse() throws Exception {
        var cycle = made.cycle(TestAssessments.EDITION);
        new Handed(SharedServer.get().access())
                .in(cycle.getId(), new Handed.In(World.plausible(93).state(30).answers(), Map.of()));
        var assessment = made.open(FORCE, cycle);
        for (var standard = 1; standard <= 10; standard++) {
            made.answer(FORCE, assessment, "AA%02d".formatted(standard), 3);
            made.answer(FORCE, assessment, "PW%02d".formatted(standard), 0);
        }
        made.submitted(FORCE, assessment, true);
        made.freeze(cycle);
        var release = series.publish(cycle, Partition.NATIONAL);
        var address = "benchmark/releases/" + release + "/reading";
        var own = people.lead(FORCE).call(() -> reading.of(release).orElseThrow());
        assertThat(own.strengths()).isNotEmpty();
        assertThat(own.gaps()).isNotEmpty();
        assertThat(own.movers()).isNotEmpty();

        var answer = ask(people.chief(FORCE), address)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.release").value(release.toString()))
                .andExpect(jsonPath("$.gaps[0].level").value(0))
                .andExpect(jsonPath("$.movers", hasSize(own.movers().size())))
                .andExpect(jsonPath("$.movers[0].next")
                        .value(own.movers().getFirst().next().code()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<String>>read(answer, "$.strengths[*].standard"))
                .isEqualTo(own.strengths().stream()
                        .map(held -> held.standard().code())
                        .toList());
        assertThat(JsonPath.<List<String>>read(answer, "$.gaps[*].standard"))
                .isEqualTo(
                        own.gaps().stream().map(held -> held.standard().code()).toList());
        assertThat(JsonPath.<List<String>>read(answer, "$.strengths[*].below"))
                .containsAnyOf("a-third-to-two-thirds", "more-than-two-thirds")
                .doesNotContain("fewer-than-a-third");
        assertThat(JsonPath.<List<String>>read(answer, "$.trend[-1:].quarters.AA"))
                .containsExactly("upper");

        ask(people.lead("northmoor"), address)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.strengths", empty()))
                .andExpect(jsonPath("$.gaps", empty()))
                .andExpect(jsonPath("$.movers", empty()))
                .andExpect(jsonPath("$.trend", empty()));
        ask(people.national(Role.ANALYST), address).andExpect(status().isForbidden());
    }

    @Test
    void tellTheNationalServiceWhatStandsInTheWay() throws Exception {
        var address = "cycles/" + made.cycle(TestAssessments.EDITION).getId() + "/readiness";
        ask(people.national(Role.ANALYST), address)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ready").value(false))
                .andExpect(jsonPath("$.restates").value(false))
                .andExpect(jsonPath("$.checks[0].rule").value("cycle-frozen"))
                .andExpect(jsonPath("$.checks[0].holds").value(false))
                .andExpect(jsonPath("$.checks[3].rule").value("discarded-differs"))
                .andExpect(jsonPath("$.checks[3].holds").value(true))
                .andExpect(jsonPath("$.checks[4].rule").value("none-waits"))
                .andExpect(jsonPath("$.checks[4].holds").value(true))
                .andExpect(jsonPath("$.checks[5].rule").value("same-rule"))
                .andExpect(jsonPath("$.checks[5].holds").value(true));
        ask(people.lead(FORCE), address).andExpect(status().isForbidden());
    }

    @Test
    void tellTheNationalServiceAloneWhatWasDiscarded() throws Exception {
        var cycle = made.cycle(TestAssessments.EDITION);
        for (var force = 0; force < 10; force++) {
            var code = TestPeople.freshForce();
            made.submitted(code, made.open(code, cycle), true);
        }
        made.freeze(cycle);
        TestPublicationAttack.finds(0);
        var prepared = twoPeople.prepared(cycle);
        TestPublicationAttack.inEarnest();
        var why = "Not for " + cycle.title();
        people.national(Role.EDITOR).run(() -> publishing.discard(prepared.getId(), prepared.version(), why));
        var path = "$.items[?(@.id == '" + prepared.getId() + "')]";
        ask(people.national(Role.ANALYST), "benchmark/releases")
                .andExpect(jsonPath(path + ".state").value("discarded"))
                .andExpect(jsonPath(path + ".discardedWhy").value(why));
        ask(people.lead(FORCE), "benchmark/releases")
                .andExpect(status().isOk())
                .andExpect(jsonPath(path).isEmpty());
    }

    @Test
    void tellThoseWhoDecideWhatProtectionCosts() throws Exception {
        var first = UseLine.all().getFirst();
        ask(people.national(Role.EDITOR), "benchmark/use")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(UseLine.all().size())))
                .andExpect(jsonPath("$.items[0].measured.group").value(first.group()))
                .andExpect(jsonPath("$.items[0].measured.same").value(first.same()))
                .andExpect(jsonPath("$.items[0].aim.error").value(first.aim().error()))
                .andExpect(jsonPath("$.items[0].kept").value(first.kept()));
        ask(people.lead(FORCE), "benchmark/use").andExpect(status().isForbidden());
        ask(people.national(Role.NATIONAL_AUDITOR), "benchmark/use").andExpect(status().isForbidden());
    }

    @Test
    void tellWhatACertainChoiceOfForcesCouldCompare() throws Exception {
        var address = "cycles/" + made.cycle(TestAssessments.EDITION).getId() + "/outlook";
        ask(people.national(Role.EDITOR), address + "?force=northmoor&force=" + FORCE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ifAllTookPart.forces").isEmpty())
                .andExpect(jsonPath("$.ifAllTookPart.ways[0].passes").value(false));
        ask(people.national(Role.EDITOR), address)
                .andExpect(jsonPath("$.ifAllTookPart.forces").value("40+"));
        ask(people.national(Role.EDITOR), address + "?force=nowhere")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value("force"));
    }
}
