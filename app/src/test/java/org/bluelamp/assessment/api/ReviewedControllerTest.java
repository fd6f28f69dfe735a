package org.bluelamp.assessment.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.TestReviewed;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.guests.Guests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** A reviewer by the API: let in to one area, reads it and its evidence, and nothing else. */
@PortalTest
class ReviewedControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AnswerService answers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Guests guests;

    private final String force = TestPeople.freshForce();
    private MockMvc api;

    @BeforeEach
    void open() {
        api = TestApi.of(context);
    }

    @Test
    void readsTheAreaThatWasOpened() throws Exception {
        var there = TestReviewed.make(force, people, made, answers, evidence);
        var today = people.lead(force).call(() -> guests.today());
        var answer = api.perform(post("/api/v1/guests")
                        .with(TestApi.as(people.lead(force)))
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .content("""
                                {"purpose": "review", "home": "%s", "account": "reviewer@%s", "reason": "To review", "starts": "%s",
                                 "ends": "%s", "record": "%s", "part": "MH"}""".formatted(
                                        TestPeople.OUTSIDE,
                                        force,
                                        today,
                                        today,
                                        there.assessment().getId())))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.window.part").value("MH"))
                .andExpect(jsonPath("$.window.items").value(hasItem("MH07")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String grant = JsonPath.read(answer, "$.id");
        var guest = TestApi.as(people.outside("reviewer@" + force));

        api.perform(get("/api/v1/reviewed").with(guest).header("Visit", grant))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.area").value("MH"))
                .andExpect(jsonPath("$.standards[?(@.standard == 'MH07')].answer.comment")
                        .value("Seen by the reviewer"))
                .andExpect(jsonPath("$.standards[?(@.standard == 'MH07')].evidence[*].title")
                        .value(containsInAnyOrder("Rota online", "Rota as a file")))
                .andExpect(jsonPath("$.standards[*].standard").value(not(hasItem("LG01"))));
        api.perform(get("/api/v1/evidence?subject=" + there.assessment().getId())
                        .with(guest)
                        .header("Visit", grant))
                .andExpect(jsonPath("$.items[*].title").value(containsInAnyOrder("Rota online", "Rota as a file")));
        api.perform(get("/api/v1/evidence/" + there.file().getId() + "/content")
                        .with(guest)
                        .header("Visit", grant))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rota as a file")));
        for (var hidden : new String[] {
            "evidence/" + there.elsewhere().getId() + "/content",
            "evidence/" + there.withdrawn().getId() + "/content",
            "evidence/" + there.withdrawn().getId()
        }) {
            api.perform(get("/api/v1/" + hidden).with(guest).header("Visit", grant))
                    .andExpect(status().isNotFound());
        }
        for (var shut : new String[] {"assessments", "history", "guests"}) {
            api.perform(get("/api/v1/" + shut).with(guest).header("Visit", grant))
                    .andExpect(status().isForbidden());
        }
        api.perform(get("/api/v1/reviewed").with(guest)).andExpect(status().isForbidden());
    }
}
