package org.bluelamp.history.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ForceFileNews;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** What each role is refused is tried in the doors. */
@PortalTest
class ForceControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    ForceDirectory directory;

    @Autowired
    ForceFileNews news;

    @AfterEach
    void asItWas() {
        forces.asItWas();
    }

    private ResultActions ask(String address) throws Exception {
        return TestApi.of(context)
                .perform(get("/api/v1/forces" + address).with(TestApi.as(people.national(Role.OPERATOR))));
    }

    private String body(String address) throws Exception {
        return ask(address).andReturn().getResponse().getContentAsString();
    }

    @Test
    void listsEachForceOncePageByPage() throws Exception {
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = body("?limit=7" + (next == null ? "" : "&cursor=" + next));
            seen.addAll(JsonPath.<List<String>>read(page, "$.items[*].code"));
            next = JsonPath.read(page, "$.next");
        } while (next != null);
        assertThat(seen).isEqualTo(directory.all().stream().map(Force::code).toList());
    }

    @Test
    void tellsOneAsItsFileDoes() throws Exception {
        forces.merge("northmoor", "estuary");
        var northmoor = directory.find("northmoor").orElseThrow();
        ask("/northmoor")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name.en").value(northmoor.name().en()))
                .andExpect(jsonPath("$.type").value(northmoor.type().code()))
                .andExpect(jsonPath("$.sizeBand").value(northmoor.sizeBand().code()))
                .andExpect(jsonPath("$.status").value("merged"))
                .andExpect(jsonPath("$.successor").value("estuary"))
                .andExpect(jsonPath("$.contact").value(northmoor.contact()))
                .andExpect(jsonPath("$.hash").value(northmoor.hash()))
                .andExpect(jsonPath("$.personas").doesNotExist());
        ask("/atlantis").andExpect(status().isNotFound());
    }

    @Test
    void tellsWhatTheFilesChangedLast() throws Exception {
        List<String> told = JsonPath.read(body("/changes"), "$.items[*].headline");
        assertThat(told)
                .isNotEmpty()
                .isEqualTo(people.national(Role.OPERATOR).call(() -> news.newest(50, Texts.ENGLISH)).stream()
                        .map(line -> line.headline().words())
                        .toList());
    }
}
