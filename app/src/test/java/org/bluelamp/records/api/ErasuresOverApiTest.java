package org.bluelamp.records.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.identity.Actor;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.Items;
import org.bluelamp.records.RedactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** A program that decides knows what whoever decides at a screen knows. What each role is refused is tried in the doors. */
@PortalTest
class ErasuresOverApiTest {

    private static final String NAME = "Gwenllian Quartermaine";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    RedactionService redactions;

    @Autowired
    DisposalService disposals;

    private final String force = TestPeople.freshForce();
    private final Items items;
    private Instant before = Instant.EPOCH;

    ErasuresOverApiTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    @BeforeEach
    void today() {
        before = clock.instant();
    }

    @AfterEach
    void backToToday() {
        clock.set(before);
    }

    @Test
    void saysWhatARedactionWouldDoAndNotTheWords() throws Exception {
        var item = items.accepted("Notes on " + NAME);
        var other = items.accepted("More about " + NAME);
        hold("\"scope\": \"record\", \"entity\": \"evidence\", \"record\": \"" + item.getId() + "\"")
                .andExpect(status().isCreated());
        var asked = items.asked(item, NAME);
        var told = effect("redactions", asked.getId(), items.officer())
                .andExpect(jsonPath("$.standing").value(true))
                .andExpect(jsonPath("$.changes").value(2))
                .andExpect(jsonPath("$.held").value(true))
                .andExpect(jsonPath("$.elsewhere.length()").value(1))
                .andExpect(jsonPath("$.elsewhere[0].record").value(other.getId().toString()))
                .andExpect(jsonPath("$.more").value(false))
                .andExpect(jsonPath("$.fromProvider").value(false));
        assertThat(told.andReturn().getResponse().getContentAsString()).doesNotContain(NAME);
        items.officer().run(() -> redactions.approve(asked.getId(), asked.version()));
        effect("redactions", asked.getId(), items.officer())
                .andExpect(jsonPath("$.standing").value(false))
                .andExpect(jsonPath("$.changes").value(0));
    }

    @Test
    void saysWhatADisposalWouldTake() throws Exception {
        items.accepted("Minutes");
        clock.advance(Duration.ofDays(8 * 366));
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        effect("disposals", proposed.getId(), items.officer())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].entity").value("evidence"))
                .andExpect(jsonPath("$.items[0].count").value(2));
        hold("\"scope\": \"force\"").andExpect(status().isCreated());
        effect("disposals", proposed.getId(), items.officer())
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void isTakenBackByWhoeverAskedAndDecidedByTheOfficerAlone() throws Exception {
        var asked = items.asked(items.accepted("Notes on " + NAME), NAME);
        move(asked.getId(), "approve", people.lead(force)).andExpect(status().isForbidden());
        move(asked.getId(), "withdraw", items.officer()).andExpect(status().isForbidden());
        move(asked.getId(), "withdraw", people.lead(force))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("withdrawn"));
    }

    private ResultActions move(UUID id, String transition, Actor actor) throws Exception {
        return TestApi.of(context)
                .perform(post("/api/v1/redactions/" + id + "/transitions")
                        .with(TestApi.as(actor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content("{\"transition\": \"" + transition + "\"}"));
    }

    @Test
    void refusesAHoldOfARecordThatThereIsNot() throws Exception {
        hold("\"scope\": \"record\", \"entity\": \"evidnce\", \"record\": \"" + UUID.randomUUID() + "\"")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.detail").value(containsString("no such record")));
    }

    private ResultActions effect(String kind, UUID id, Actor actor) throws Exception {
        return TestApi.of(context)
                .perform(get("/api/v1/" + kind + "/" + id + "/effect").with(TestApi.as(actor)))
                .andExpect(status().isOk());
    }

    private ResultActions hold(String scope) throws Exception {
        return TestApi.of(context)
                .perform(post("/api/v1/holds")
                        .with(TestApi.as(people.lead(force)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-None-Match", "*")
                        .content("{\"kind\": \"claim\", \"reason\": \"A claim.\", " + scope + "}"));
    }
}
