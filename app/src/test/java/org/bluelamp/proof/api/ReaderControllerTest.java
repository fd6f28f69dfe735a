package org.bluelamp.proof.api;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.proof.CheckpointPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** What each role is refused is tried in the doors. */
@PortalTest
class ReaderControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    CheckpointPost post;

    @Test
    void endsAReaderForWhoeverSaysWhichOneTheySaw() throws Exception {
        var auditor = people.auditor(TestPeople.freshForce());
        var reader = auditor.call(() -> post.add("audit@example.police.uk"));
        var address = "/api/v1/history/checkpoint-readers/" + reader.getId();
        ask(auditor, delete(address)).andExpect(status().isPreconditionRequired());
        ask(auditor, delete(address).header("If-Match", "\"1\"")).andExpect(status().isPreconditionFailed());
        ask(auditor, get("/api/v1/history/checkpoint-readers"))
                .andExpect(jsonPath("$.items[0].version").value(0));
        ask(auditor, delete(address).header("If-Match", "\"0\"")).andExpect(status().isNoContent());
        ask(auditor, delete(address).header("If-Match", "\"0\"")).andExpect(status().isPreconditionFailed());
        ask(auditor, get("/api/v1/history/checkpoint-readers")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    private ResultActions ask(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return TestApi.of(context).perform(request.with(TestApi.as(actor)));
    }
}
