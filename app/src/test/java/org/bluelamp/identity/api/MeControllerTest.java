package org.bluelamp.identity.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class MeControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Test
    void tellsWhoOneIsAndWhatOneMayDo() throws Exception {
        var force = TestPeople.freshForce();
        TestApi.of(context)
                .perform(get("/api/v1/me").with(TestApi.as(people.contributor(force))))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.force").value(force))
                .andExpect(jsonPath("$.role").value("contributor"))
                .andExpect(jsonPath("$.roles").value("contributor"))
                .andExpect(jsonPath("$.permissions", hasItems("answer", "read-cycles")))
                .andExpect(jsonPath("$.permissions", not(hasItem("sign-off"))));
    }
}
