package org.bluelamp.framework.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class InvitationControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    CycleService cycles;

    private MockMvc api;
    private Cycle cycle;

    @BeforeEach
    void plan() {
        api = TestApi.of(context);
        made.cycle(TestAssessments.EDITION);
        cycle = people.national(Role.EDITOR)
                .call(() -> cycles.plan(
                        "Invitations by programs",
                        TestAssessments.EDITION,
                        new CycleDates(made.day(-30), made.day(-10), made.day(20), made.day(40))));
    }

    @Test
    void listsEveryForceUntilSomeAreChosenAndThenThose() throws Exception {
        list("estuary")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(48))
                .andExpect(jsonPath("$.items[0].invitedAt").isEmpty());
        invite(List.of("northmoor"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.items.length()").value(1));
        list("estuary")
                .andExpect(jsonPath("$.items[0].force").value("northmoor"))
                .andExpect(jsonPath("$.items[0].invitedAt").value("2026-11-22T14:02:00Z"));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        invite(List.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("forces"));
        invite(List.of("nowhere"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail")
                        .value("There is no active force nowhere. Choose forces of the directory."));
        api.perform(post("/api/v1/cycles/" + UUID.randomUUID() + "/invitations")
                        .with(TestApi.as(people.national(Role.EDITOR)))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"forces\": [\"northmoor\"]}"))
                .andExpect(status().isNotFound());
        api.perform(get("/api/v1/cycles/" + UUID.randomUUID() + "/invitations")
                        .with(TestApi.as(people.lead("estuary"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void opensNoAssessmentToAForceThatIsNotInvited() throws Exception {
        invite(List.of("northmoor")).andExpect(status().isCreated());
        people.national(Role.EDITOR).run(() -> cycles.open(cycle.getId(), cycle.version()));
        open("estuary")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail")
                        .value("Your force is not invited to this cycle. Ask the national service if it should be."));
        open("northmoor").andExpect(status().isCreated());
    }

    @Test
    void opensToEveryForceWhatAProgramOpensAtOnce() throws Exception {
        var open = made.cycle(TestAssessments.EDITION);
        var force = TestPeople.freshForce();
        api.perform(post("/api/v1/assessments")
                        .with(TestApi.as(people.lead(force)))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"cycle\": \"" + open.getId() + "\", \"capabilities\": []}"))
                .andExpect(status().isCreated());
    }

    private ResultActions list(String force) throws Exception {
        return api.perform(
                get("/api/v1/cycles/" + cycle.getId() + "/invitations").with(TestApi.as(people.lead(force))));
    }

    private ResultActions invite(List<String> forces) throws Exception {
        var codes = forces.isEmpty() ? "" : "\"" + String.join("\", \"", Set.copyOf(forces)) + "\"";
        return api.perform(post("/api/v1/cycles/" + cycle.getId() + "/invitations")
                .with(TestApi.as(people.national(Role.EDITOR)))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"forces\": [" + codes + "]}"));
    }

    private ResultActions open(String force) throws Exception {
        return api.perform(post("/api/v1/assessments")
                .with(TestApi.as(people.lead(force)))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"cycle\": \"" + cycle.getId() + "\", \"capabilities\": []}"));
    }
}
