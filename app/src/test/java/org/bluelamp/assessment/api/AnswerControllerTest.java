package org.bluelamp.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.Assessment;
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
class AnswerControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    private MockMvc api;
    private final String force = TestPeople.freshForce();
    private Assessment assessment;

    @BeforeEach
    void openAnAssessment() {
        api = TestApi.of(context);
        assessment = made.open(force, made.cycle(TestAssessments.EDITION));
    }

    private String answer(String standard) {
        return "/api/v1/assessments/" + assessment.getId() + "/answers/" + standard;
    }

    private ResultActions save(Actor actor, String header, String version, String body) throws Exception {
        return api.perform(put(answer("MH07"))
                .with(TestApi.as(actor))
                .header(header, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void createsChangesAndReadsAnAnswer() throws Exception {
        var lead = people.lead(force);
        save(lead, "If-None-Match", "*", "{\"level\":1,\"comment\":\"PC Hollis leads\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.hints[0].kind").value("rank-and-name"));
        save(lead, "If-Match", "\"0\"", "{\"level\":2}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.comment").doesNotExist());
        api.perform(get(answer("MH07")).with(TestApi.as(people.auditor(force))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.level").value(2));
        api.perform(get("/api/v1/assessments/" + assessment.getId() + "/answers")
                        .with(TestApi.as(lead)))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void makesARetryHarmless() throws Exception {
        var body = "{\"level\":1,\"operation\":\"" + UUID.randomUUID() + "\"}";
        save(people.lead(force), "If-None-Match", "*", body).andExpect(status().isOk());
        save(people.lead(force), "If-None-Match", "*", body)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""));
    }

    @Test
    void refusesWithTheFieldAndTheWayOut() throws Exception {
        save(people.lead(force), "If-None-Match", "*", "{\"level\":9}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.field").value("level"))
                .andExpect(jsonPath("$.detail", containsString("levels of the scale")))
                .andExpect(jsonPath("$.instance").doesNotExist());
    }

    @Test
    void refusesAReasonWhyNotBesideARating() throws Exception {
        save(people.lead(force), "If-None-Match", "*", "{\"level\":3,\"reason\":\"Not ours\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("reason"))
                .andExpect(jsonPath("$.detail", containsString("only where a standard does not apply")));
    }

    @Test
    void refusesACharacterThatNobodySeesAndBlamesNoColleague() throws Exception {
        made.answer(force, assessment, "MH07", 3);
        save(people.lead(force), "If-Match", "\"0\"", "{\"level\":3,\"comment\":\"Agreed\\u0000\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("comment"))
                .andExpect(jsonPath("$.detail", containsString("after “Agreed” cannot be shown")));
    }

    @Test
    void opensWithCapabilitiesOfTheListAlone() throws Exception {
        api.perform(post("/api/v1/assessments")
                        .with(TestApi.as(people.lead(TestPeople.freshForce())))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"cycle\":\"" + assessment.cycle() + "\",\"capabilities\":[\"DVI\"]}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("capabilities"))
                .andExpect(jsonPath("$.detail", containsString("There is no capability “DVI”")));
    }

    @Test
    void carriesWhatIsMostInTheWay() throws Exception {
        save(people.lead(force), "If-None-Match", "*", "{\"level\":1,\"barrier\":\"staffing\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.barrier").value("staffing"));
        save(people.lead(force), "If-Match", "\"0\"", "{\"level\":3,\"barrier\":\"staffing\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("barrier"))
                .andExpect(jsonPath("$.detail", containsString("below the target")));
        var file = api.perform(get("/api/v1/assessments/" + assessment.getId() + "/export")
                        .with(TestApi.as(people.lead(force))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines().findFirst().orElseThrow()).endsWith("biggest barrier");
        assertThat(file.lines().filter(line -> line.contains("MH07")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(",Staffing"));
    }

    @Test
    void tellsAStaleAnswerFromAMissingPrecondition() throws Exception {
        made.answer(force, assessment, "MH07", 3);
        save(people.lead(force), "If-Match", "\"7\"", "{\"level\":1}").andExpect(status().isPreconditionFailed());
        save(people.lead(force), "If-None-Match", "*", "{\"level\":1}").andExpect(status().isPreconditionFailed());
        api.perform(put(answer("MH07"))
                        .with(TestApi.as(people.lead(force)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"level\":1}"))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void answersAForeignAndAnAbsentAssessmentAlike() throws Exception {
        var stranger = people.lead(TestPeople.freshForce());
        var foreign = api.perform(get(answer("MH07")).with(TestApi.as(stranger)))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        api.perform(get("/api/v1/assessments/" + UUID.randomUUID() + "/answers/MH07")
                        .with(TestApi.as(stranger)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(foreign));
        save(stranger, "If-None-Match", "*", "{\"level\":1}").andExpect(status().isNotFound());
    }

    @Test
    void isClosedToThoseWhoDoNotAnswer() throws Exception {
        save(people.chief(force), "If-None-Match", "*", "{\"level\":1}").andExpect(status().isForbidden());
        save(people.auditor(force), "If-None-Match", "*", "{\"level\":1}").andExpect(status().isForbidden());
        save(people.national(Role.ANALYST), "If-None-Match", "*", "{\"level\":1}")
                .andExpect(status().isForbidden());
    }

    @Test
    void movesTheAssessmentOnStepByStep() throws Exception {
        var steps = "/api/v1/assessments/" + assessment.getId() + "/transitions";
        api.perform(post(steps)
                        .with(TestApi.as(people.lead(force)))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"for-sign-off\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("for-sign-off"));
        api.perform(post(steps)
                        .with(TestApi.as(people.lead(force)))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"in-progress\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("in-progress"));
        api.perform(post(steps)
                        .with(TestApi.as(people.lead(force)))
                        .header("If-Match", "\"2\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"for-sign-off\"}"))
                .andExpect(status().isOk());
        api.perform(post(steps)
                        .with(TestApi.as(people.chief(force)))
                        .header("If-Match", "\"3\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"signed-off\",\"statement\":\"Fair.\",\"takesPart\":true}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("declared"));
        api.perform(post(steps)
                        .with(TestApi.as(people.chief(force)))
                        .header("If-Match", "\"3\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"to\":\"signed-off\",\"statement\":\"Fair.\",\"takesPart\":true,\"declared\":true}"))
                .andExpect(status().isOk());
        api.perform(get("/api/v1/assessments/" + assessment.getId() + "/export").with(TestApi.as(people.chief(force))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("MH07")));
    }
}
