package org.bluelamp.assessment.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ReminderControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    private MockMvc api;
    private Actor editor;
    private Cycle cycle;

    @BeforeEach
    void open() {
        api = TestApi.of(context);
        editor = people.national(Role.EDITOR);
        cycle = made.cycle(TestAssessments.EDITION);
        made.open("northmoor", cycle);
    }

    @Test
    void remindsThoseThatAreSoFarAndTellsEachItsOwn() throws Exception {
        list(editor, "/due").andExpect(jsonPath("$.items.length()").value(48));
        send("{\"states\": [\"in-progress\"]}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.forces.length()").value(1))
                .andExpect(jsonPath("$.forces[0]").value("northmoor"));
        list(editor, "/due").andExpect(jsonPath("$.items.length()").value(47));
        list(people.lead("northmoor"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].state").value("in-progress"))
                .andExpect(jsonPath("$.items[0].day").value("2026-11-22"));
        list(people.lead("estuary"), "").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        send("{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("states"));
        send("{\"states\": [\"late\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail")
                        .value("Give states out of not-started, in-progress, for-sign-off, signed-off."));
        send("{\"states\": [\"signed-off\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("states"));
        api.perform(get("/api/v1/cycles/" + UUID.randomUUID() + "/reminders").with(TestApi.as(editor)))
                .andExpect(status().isNotFound());
    }

    @Test
    void tellsNoForceWhoIsDue() throws Exception {
        list(people.lead("northmoor"), "/due").andExpect(status().isForbidden());
    }

    private ResultActions list(Actor actor, String more) throws Exception {
        return api.perform(
                get("/api/v1/cycles/" + cycle.getId() + "/reminders" + more).with(TestApi.as(actor)));
    }

    private ResultActions send(String body) throws Exception {
        return api.perform(post("/api/v1/cycles/" + cycle.getId() + "/reminders")
                .with(TestApi.as(editor))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
