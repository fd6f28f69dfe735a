package org.bluelamp.problems.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;

/** A list in a body holds what it says: nothing in its place is the program's fault, and it is told where. */
@PortalTest
class WholeListsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    private final String force = TestPeople.freshForce();
    private final UUID id = UUID.randomUUID();

    @Test
    void holdNothingInPlaceOfAnItem() throws Exception {
        refuses(
                people.lead(force),
                "assessments",
                "{\"cycle\":\"" + id + "\",\"capabilities\":[\"dvi\",null]}",
                "capabilities[1]");
        refuses(
                people.chief(force),
                "assessments/" + id + "/transitions",
                "{\"to\":\"signed-off\",\"acknowledged\":[null]}",
                "acknowledged[0]");
        refuses(people.national(Role.EDITOR), "cycles/" + id + "/invitations", "{\"forces\":[null]}", "forces[0]");
        refuses(people.national(Role.EDITOR), "cycles/" + id + "/reminders", "{\"states\":[null]}", "states[0]");
    }

    private void refuses(Actor actor, String address, String body, String field) throws Exception {
        TestApi.of(context)
                .perform(post("/api/v1/" + address)
                        .with(TestApi.as(actor))
                        .headers(precondition(address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.field").value(field));
    }

    private static HttpHeaders precondition(String address) {
        var headers = new HttpHeaders();
        if (address.endsWith("transitions")) {
            headers.setIfMatch("\"0\"");
        } else {
            headers.setIfNoneMatch("*");
        }
        return headers;
    }
}
