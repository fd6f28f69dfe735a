package org.bluelamp.guests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.guests.Guests;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Guests by the API: let in, come by the header, refused, ended. */
@PortalTest
class GuestControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    Guests guests;

    private final String force = TestPeople.freshForce();
    private final String account = "program@" + force;
    private MockMvc api;

    @BeforeEach
    void open() {
        api = TestApi.of(context);
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request.with(TestApi.as(actor)));
    }

    private MockHttpServletRequestBuilder letting(String ends) {
        return post("/api/v1/guests")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .content("""
                        {"purpose": "audit", "home": "%s", "account": "%s", "reason": "To inspect", "starts": "%s", "ends": "%s"}""".formatted(TestPeople.OUTSIDE, account, today(), ends));
    }

    private String today() {
        return people.lead(force).call(() -> guests.today()).toString();
    }

    @Test
    void letsInComesReadsAndEnds() throws Exception {
        var lead = people.lead(force);
        var made = as(lead, letting(today()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.standing").value("holds"))
                .andReturn()
                .getResponse();
        String grant = JsonPath.read(made.getContentAsString(), "$.id");
        var atHome = people.outside(account);
        as(atHome, get("/api/v1/visits"))
                .andExpect(jsonPath("$.items[0].grant").value(grant))
                .andExpect(jsonPath("$.items[0].force").value(force));
        as(atHome, get("/api/v1/history")).andExpect(status().isForbidden());

        as(atHome, get("/api/v1/me").header("Visit", grant))
                .andExpect(jsonPath("$.force").value(force))
                .andExpect(jsonPath("$.role").value("guest-auditor"));
        as(atHome, get("/api/v1/history?limit=7").header("Visit", grant))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].entity").value(hasItem("guest_grant")));
        as(atHome, get("/api/v1/assessments").header("Visit", grant)).andExpect(status().isForbidden());
        as(atHome, get("/api/v1/guests").header("Visit", grant)).andExpect(status().isForbidden());
        as(atHome, post("/api/v1/history/checks").header("Visit", grant).header("If-None-Match", "*"))
                .andExpect(status().isForbidden());
        as(lead, get("/api/v1/guests/" + grant + "/openings"))
                .andExpect(jsonPath("$.items[*].address").value(hasItem("api/v1/history")))
                .andExpect(jsonPath("$.items[*].address").value(not(hasItem("api/v1/guests"))));

        var tag = as(lead, get("/api/v1/guests/" + grant))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        as(lead, ending(grant, tag, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("reason"));
        as(lead, ending(grant, tag, "Done"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value("withdrawn"));
        as(atHome, get("/api/v1/history").header("Visit", grant)).andExpect(status().isForbidden());
        as(atHome, get("/api/v1/visits")).andExpect(jsonPath("$.items").isEmpty());
    }

    private static MockHttpServletRequestBuilder ending(String grant, String tag, String reason) {
        assertThat(tag).isNotNull();
        return post("/api/v1/guests/" + grant + "/transitions")
                .header("If-Match", tag)
                .contentType("application/json")
                .content("{\"transition\": \"withdraw\", \"reason\": \"%s\"}".formatted(reason));
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        as(people.chief(force), letting("2020-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("ends"));
        as(
                        people.chief(force),
                        post("/api/v1/guests").contentType("application/json").content("{}"))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void takesNobodyByAGrantThatIsNotTheirs() throws Exception {
        var grant = people.let(force, Role.GUEST_AUDITOR, account).getId().toString();
        for (var other : new Actor[] {
            people.outside("other@" + force),
            people.lead(TestPeople.freshForce()),
            people.national(Role.NATIONAL_AUDITOR)
        }) {
            as(other, get("/api/v1/history").header("Visit", grant)).andExpect(status().isForbidden());
        }
        as(people.outside(account), get("/api/v1/history").header("Visit", "nothing"))
                .andExpect(status().isForbidden());
        api.perform(get("/api/v1/history").header("Visit", grant)).andExpect(status().isUnauthorized());
    }
}
