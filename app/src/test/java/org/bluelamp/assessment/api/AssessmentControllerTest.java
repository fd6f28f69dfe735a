package org.bluelamp.assessment.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class AssessmentControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    private MockMvc api;
    private final String force = TestPeople.freshForce();
    private String address;

    @BeforeEach
    void openAnAssessment() {
        api = TestApi.of(context);
        address = "/api/v1/assessments/"
                + made.open(force, made.cycle(TestAssessments.EDITION)).getId();
    }

    private MockHttpServletRequestBuilder choice(boolean takesPart) {
        return put(address + "/consent")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"takesPart\":" + takesPart + "}");
    }

    private ResultActions byTheChief(MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request.with(TestApi.as(people.chief(force))));
    }

    @Test
    void takesNoChoiceByWhoeverDoesNotSayWhichOneTheySaw() throws Exception {
        byTheChief(choice(true)).andExpect(status().isPreconditionRequired());
        byTheChief(get(address)).andExpect(jsonPath("$.consent").isEmpty());
    }

    @Test
    void takesAChoiceAboutTheOneThatStands() throws Exception {
        byTheChief(choice(true).header("If-Match", "\"0\"")).andExpect(status().isPreconditionFailed());
        byTheChief(choice(true).header("If-None-Match", "*"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""));
        byTheChief(choice(false).header("If-None-Match", "*")).andExpect(status().isPreconditionFailed());
        byTheChief(choice(false).header("If-Match", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        byTheChief(choice(true).header("If-Match", "\"0\"")).andExpect(status().isPreconditionFailed());
        byTheChief(get(address))
                .andExpect(jsonPath("$.consent.version").value(1))
                .andExpect(jsonPath("$.consent.takesPart").value(false));
    }
}
