package org.bluelamp.records.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What each role is refused, and what another force's person answers, is tried in the doors. */
@PortalTest
class SubjectControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();

    @Test
    void givesWhatTheScreenGives() throws Exception {
        var person = signIn.known(force, "anwen", "Anwen Pugh", EnumSet.of(Role.CONTRIBUTOR));
        var named = signIn.known(force, "other", "Not Anwen Pugh", EnumSet.of(Role.CONTRIBUTOR));
        TestApi.of(context)
                .perform(get("/api/v1/held-about/" + person.personId())
                        .with(TestApi.as(people.in(force, Role.DATA_PROTECTION))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Anwen Pugh"))
                .andExpect(jsonPath("$.roles").value("contributor"))
                .andExpect(jsonPath("$.allPlaces").value(true))
                .andExpect(jsonPath("$.places.length()").value(1))
                .andExpect(jsonPath("$.places[0].record").value(named.personId().toString()))
                .andExpect(jsonPath("$.changes").value(1));
    }
}
