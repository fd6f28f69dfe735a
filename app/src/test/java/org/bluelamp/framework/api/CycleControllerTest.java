package org.bluelamp.framework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class CycleControllerTest {

    private static final String PROBLEM = "application/problem+json";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EditionService editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private MockMvc api;
    private Actor editor;
    private Actor lead;

    @BeforeEach
    void publish() {
        api = TestApi.of(context);
        editor = people.national(Role.EDITOR);
        lead = people.lead(TestPeople.freshForce());
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small("cycle-api")));
    }

    @Test
    void opensExtendsAndFreezes() throws Exception {
        var created = create("{\"title\":\"By API\",\"edition\":\"cycle-api\",\"state\":\"open\"," + DATES + "}")
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("open"))
                .andReturn()
                .getResponse();
        var address = created.getHeader("Location");
        assertThat(address).startsWith("/api/v1/cycles/");

        move(address, "\"0\"", "{\"transition\":\"extend\",\"closes\":\"2026-12-20T17:00:00Z\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.closes").value("2026-12-20T17:00:00Z"))
                .andExpect(jsonPath("$.freezes").value("2027-01-15T17:00:00Z"));
        move(address, "\"0\"", "{\"transition\":\"freeze\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.type").value("urn:bluelamp:problem:stale"));
        move(address, "\"1\"", "{\"transition\":\"freeze\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail", containsString("has not closed")));
        api.perform(get(address).with(TestApi.as(lead)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void namesTheFieldThatARuleRefuses() throws Exception {
        create("{\"title\":\"X\",\"edition\":\"no-such\"," + DATES + "}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.field").value("edition"))
                .andExpect(jsonPath("$.instance").doesNotExist());
        create("{\"edition\":\"cycle-api\"," + DATES + "}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("title"));
        create("{\"title\":\"X\",\"edition\":\"cycle-api\"," + DATES.replace("2026-12-18", "2026-09-18") + "}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("closes"))
                .andExpect(jsonPath("$.detail").value("The close must come after the baseline."));
    }

    @Test
    void speaksWelshToWhoeverPrefersIt() throws Exception {
        api.perform(post("/api/v1/cycles")
                        .with(TestApi.as(editor))
                        .header("If-None-Match", "*")
                        .header("Accept-Language", "cy, en;q=0.5")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":\"X\",\"edition\":\"no-such\"," + DATES + "}"))
                .andExpect(header().string("Content-Language", "cy"))
                .andExpect(jsonPath("$.title").value("Gwrthodwyd"));
    }

    @Test
    void asksForTheHeadersThatKeepWorkFromBeingWrittenOver() throws Exception {
        api.perform(post("/api/v1/cycles")
                        .with(TestApi.as(editor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().is(428))
                .andExpect(jsonPath("$.field").value("If-None-Match"));
        api.perform(post("/api/v1/cycles/" + UUID.randomUUID() + "/transitions")
                        .with(TestApi.as(editor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().is(428))
                .andExpect(jsonPath("$.field").value("If-Match"));
        move("/api/v1/cycles/" + UUID.randomUUID(), "0", "{\"transition\":\"freeze\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("If-Match"));
    }

    @Test
    void answersEveryIdThatIsNotThereAlike() throws Exception {
        var absent = body(get("/api/v1/cycles/" + UUID.randomUUID()).with(TestApi.as(lead)), 404);
        assertThat(body(get("/api/v1/cycles/no-id-at-all").with(TestApi.as(lead)), 404))
                .isEqualTo(absent);
        assertThat(body(get("/api/v1/editions/no-such").with(TestApi.as(lead)), 404))
                .isEqualTo(absent);
        assertThat(body(get("/api/v1/no-such-noun").with(TestApi.as(lead)), 404))
                .isEqualTo(absent);
    }

    @Test
    void namesWhatItCannotRead() throws Exception {
        create("{\"title\":")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(PROBLEM));
        create("{\"tittle\":\"X\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("tittle"));
        create("{\"opens\":\"yesterday\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("opens"));
        api.perform(get("/api/v1/cycles?stat=open").with(TestApi.as(lead)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("stat"));
        api.perform(get("/api/v1/cycles?limit=many").with(TestApi.as(lead)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("limit"));
        api.perform(get("/api/v1/cycles?limit=201").with(TestApi.as(lead)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("limit"));
        api.perform(get("/api/v1/cycles?cursor=forged").with(TestApi.as(lead)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("cursor"));
    }

    @Test
    void takesJsonAloneAndNotMuchOfIt() throws Exception {
        api.perform(post("/api/v1/cycles")
                        .with(TestApi.as(editor))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("title=X"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(PROBLEM));
        create("{\"title\":\"" + "x".repeat(300_000) + "\"}")
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType(PROBLEM));
        api.perform(delete("/api/v1/cycles").with(TestApi.as(editor)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(PROBLEM));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesWhoeverMayNotBeforeItLooksAtTheRequest(Role role) throws Exception {
        var actor = people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
        api.perform(post("/api/v1/cycles").with(TestApi.as(actor)).contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:bluelamp:problem:forbidden"));
        api.perform(post("/api/v1/cycles/" + UUID.randomUUID() + "/transitions")
                        .with(TestApi.as(actor))
                        .contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsPageByPageEachCycleOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            create("{\"title\":\"Listed " + i + "\",\"edition\":\"cycle-api\"," + DATES + "}")
                    .andExpect(status().isCreated());
        }
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = body(
                    get("/api/v1/cycles?limit=2" + (next == null ? "" : "&cursor=" + next))
                            .with(TestApi.as(lead)),
                    200);
            List<String> ids = JsonPath.read(page, "$.items[*].id");
            assertThat(ids).hasSizeBetween(1, 2);
            seen.addAll(ids);
            next = JsonPath.read(page, "$.next");
        } while (next != null);
        List<String> all =
                JsonPath.read(body(get("/api/v1/cycles?limit=200").with(TestApi.as(lead)), 200), "$.items[*].id");
        // other tests may have left more cycles than one page of the largest size holds
        assertThat(seen).doesNotHaveDuplicates().startsWith(all.toArray(String[]::new));
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void showsEditionsWithTheirHash() throws Exception {
        var line = body(get("/api/v1/editions").with(TestApi.as(lead)), 200);
        List<String> hash = JsonPath.read(line, "$.items[?(@.code=='cycle-api')].hash");
        api.perform(get("/api/v1/editions/cycle-api").with(TestApi.as(lead)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + hash.getFirst() + "\""))
                .andExpect(jsonPath("$.areas[1].standards[1].appliesWith").value("dvi"));
        api.perform(get("/api/v1/editions/cycle-api")
                        .with(TestApi.as(lead))
                        .header("If-None-Match", "\"" + hash.getFirst() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void describesItself() throws Exception {
        api.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").exists())
                .andExpect(jsonPath("$.paths['/api/v1/cycles/{id}/transitions'].post")
                        .exists())
                .andExpect(jsonPath("$.paths['/api/v1/me'].get").exists());
    }

    private static final String DATES = "\"opens\":\"2026-09-01T08:00:00Z\",\"baseline\":\"2026-10-16T16:00:00Z\","
            + "\"closes\":\"2026-12-18T17:00:00Z\",\"freezes\":\"2027-01-15T17:00:00Z\"";

    private ResultActions create(String body) throws Exception {
        return api.perform(post("/api/v1/cycles")
                .with(TestApi.as(editor))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions move(String address, String seen, String body) throws Exception {
        return api.perform(post(address + "/transitions")
                .with(TestApi.as(editor))
                .header("If-Match", seen)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String body(org.springframework.test.web.servlet.RequestBuilder request, int status) throws Exception {
        return api.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
