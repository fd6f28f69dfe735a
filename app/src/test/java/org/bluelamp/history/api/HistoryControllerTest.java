package org.bluelamp.history.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class HistoryControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();
    private MockMvc api;
    private Actor auditor;

    @BeforeEach
    void somebodyChanged() {
        api = TestApi.of(context);
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
    }

    private ResultActions ask(Actor actor, String address) throws Exception {
        return api.perform(get("/api/v1/history" + address).with(TestApi.as(actor)));
    }

    private String body(Actor actor, String address) throws Exception {
        return ask(actor, address).andReturn().getResponse().getContentAsString();
    }

    @Test
    void listsPageByPageEachChangeOnce() throws Exception {
        List<String> all = JsonPath.read(body(auditor, ""), "$.items[*].id");
        assertThat(all).hasSize(4);
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = body(auditor, "?limit=3" + (next == null ? "" : "&cursor=" + next));
            seen.addAll(JsonPath.read(page, "$.items[*].id"));
            next = JsonPath.read(page, "$.next");
        } while (next != null);
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void findsByFilterAndRefusesOneThatItDoesNotKnow() throws Exception {
        ask(auditor, "?interest=people&operation=update")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].who").value("Blue Lamp (sign-in)"))
                .andExpect(jsonPath("$.items[0].role").value("system"))
                .andExpect(jsonPath("$.items[0].headline").value(containsString("Roles of Ann are now")));
        ask(auditor, "?from=2020-01-01&to=2020-01-02")
                .andExpect(jsonPath("$.items").isEmpty());
        ask(auditor, "?person=x")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("person"));
        ask(auditor, "?from=soon")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("from"));
        ask(auditor, "?oparation=update").andExpect(status().isBadRequest());
        for (var name : List.of("role", "interest", "operation", "area")) {
            for (var address : List.of("?", "/export?", "/export/pdf?")) {
                for (var value : List.of("nosuch", "")) {
                    ask(auditor, address + name + "=" + value)
                            .andExpect(status().isUnprocessableContent())
                            .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                            .andExpect(header().doesNotExist("Content-Disposition"))
                            .andExpect(jsonPath("$.field").value(name))
                            .andExpect(jsonPath("$.detail", containsString("“" + value + "” is no choice")));
                }
            }
        }
        ask(auditor, "?interest=answers").andExpect(jsonPath("$.detail", containsString("assessment, ")));
        sealer.seal();
        ask(auditor, "/sample?size=1&seed=s&interest=answers")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("interest"));
        ask(auditor, "?from=2026-01-02&to=2026-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("to"));
    }

    @Test
    void opensOneChangeAndTheRecordAsItWas() throws Exception {
        String id = JsonPath.read(body(auditor, "?operation=update"), "$.items[0].id");
        ask(auditor, "/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fields[0].field").value("roles"))
                .andExpect(jsonPath("$.fields[0].from").value("wellbeing lead"))
                .andExpect(jsonPath("$.fingerprint").isNotEmpty());
        ask(auditor, "/" + id + "/record")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revised").value(true))
                .andExpect(jsonPath("$.fields[1].to").value("Ann"));
    }

    @Test
    void answersSavedQuestions() throws Exception {
        ask(auditor, "/questions?since=2026-01-01")
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.items[?(@.code == 'roles-changed')].found").value(3))
                .andExpect(
                        jsonPath("$.items[?(@.code == 'roles-changed')].name").value("Roles given or taken away"))
                .andExpect(jsonPath("$.items[?(@.code == 'reopened')].found").value(0));
        ask(auditor, "/questions/roles-changed?limit=2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty());
        ask(auditor, "?question=roles-changed&operation=update")
                .andExpect(jsonPath("$.items.length()").value(1));
        ask(auditor, "?question=none")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("question"));
        ask(auditor, "/questions/none").andExpect(status().isNotFound());
        ask(auditor, "/questions?since=soon").andExpect(status().isBadRequest());
    }

    @Test
    void drawsSamplesAndKnowsPeople() throws Exception {
        ask(auditor, "/sample?size=2&seed=a").andExpect(status().isUnprocessableContent());
        sealer.seal();
        var drawn = body(auditor, "/sample?size=2&seed=a&upTo=3");
        assertThat(JsonPath.<List<Integer>>read(drawn, "$.rows[*].number")).hasSize(2);
        assertThat(body(auditor, "/sample?size=2&seed=a&upTo=3")).isEqualTo(drawn);
        ask(auditor, "/sample?size=201&seed=a")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("size"));
        api.perform(get("/api/v1/people?show=privileged&limit=1").with(TestApi.as(auditor)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].name").value("Ann"))
                .andExpect(jsonPath("$.items[0].roles[0]").value("lead"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        api.perform(get("/api/v1/people?show=x").with(TestApi.as(auditor)))
                .andExpect(status().isUnprocessableContent());
        ask(auditor, "/export/pdf")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void tellsWhatIsNewAndHowFarTheLogIsSealed() throws Exception {
        ask(auditor, "/news")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.since").value(nullValue()))
                .andExpect(jsonPath("$.more").value(false))
                .andExpect(jsonPath("$.kinds[?(@.interest == 'people')].count").value(3))
                .andExpect(jsonPath("$.newest[?(@.operation == 'update')].headline")
                        .value(hasItem(containsString("Roles of Ann are now"))));
        ask(auditor, "/seals/standing")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.delay").value("none"))
                .andExpect(jsonPath("$.waiting").value(4))
                .andExpect(jsonPath("$.oldest").isNotEmpty())
                .andExpect(jsonPath("$.latest").value(nullValue()));
        sealer.seal();
        ask(auditor, "/seals/standing")
                .andExpect(jsonPath("$.waiting").value(0))
                .andExpect(jsonPath("$.lagSeconds").value(0))
                .andExpect(jsonPath("$.latest.last").value(4));
    }

    @Test
    void answersAForeignIdAsAnUnknownOne() throws Exception {
        String id = JsonPath.read(body(auditor, ""), "$.items[3].id");
        var stranger = people.auditor(TestPeople.freshForce());
        ask(auditor, "/" + id).andExpect(status().isOk());
        for (var tail : List.of("", "/record")) {
            ask(stranger, "/" + id + tail).andExpect(status().isNotFound());
            assertThat(body(stranger, "/" + id + tail))
                    .isEqualTo(body(stranger, "/" + UUID.randomUUID() + tail))
                    .isEqualTo(body(stranger, "/no-id" + tail));
        }
        assertThat(body(stranger, "")).doesNotContain(id);
        assertThat(body(stranger, "/export")).doesNotContain(id);
    }

    @Test
    void givesTheListAsAFileToWhoMayTakeItAway() throws Exception {
        ask(auditor, "/export?interest=people")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Roles of Ann are now")));
        ask(people.lead(force), "").andExpect(status().isOk());
        ask(people.lead(force), "/export").andExpect(status().isForbidden());
    }

    @Test
    void givesASampleAndTheListOfPeopleAsFilesToo() throws Exception {
        sealer.seal();
        var drawn = "/sample/export?size=2&seed=a&upTo=3";
        ask(auditor, drawn)
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(header().string("Content-Disposition", containsString("sample.csv")))
                .andExpect(header().string("Cache-Control", "no-store"));
        var rows = JsonPath.<List<String>>read(body(auditor, "/sample?size=2&seed=a&upTo=3"), "$.rows[*].headline");
        assertThat(body(auditor, drawn)).contains(rows).contains("Seed,a").isEqualTo(body(auditor, drawn));
        ask(auditor, drawn.replace("export", "export/pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"))
                .andExpect(content().string(startsWith("%PDF-")));
        api.perform(get("/api/v1/people/export?show=privileged").with(TestApi.as(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(header().string("Content-Disposition", containsString("people.csv")))
                .andExpect(content().string(allOf(containsString("Ann"), containsString("wellbeing lead"))));
        api.perform(get("/api/v1/people/export/pdf").with(TestApi.as(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("%PDF-")));
        for (var address : List.of("/people/export", "/people/export/pdf", "/history" + drawn)) {
            api.perform(get("/api/v1" + address).with(TestApi.as(people.lead(force))))
                    .andExpect(status().isForbidden());
        }
        assertThat(body(auditor, "?operation=exported"))
                .contains("Exported: people")
                .contains("Exported 2 changes");
    }

    /** Whatever kind of file is accepted: the proof is always the whole, so whoever filters does not mean it. */
    @ParameterizedTest
    @MethodSource("filters")
    void givesTheListAndNotTheProofToWhoeverFilters(String name, String value) throws Exception {
        var address = "/api/v1/history/export?" + name + "=" + value;
        api.perform(get(address).accept("*/*").with(TestApi.as(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(
                        content().string(not(allOf(containsString("None: all changes"), containsString("All days")))));
        api.perform(get(address).accept("application/zip").with(TestApi.as(auditor)))
                .andExpect(status().isNotAcceptable());
    }

    /** Every filter that there is. A force that has not begun has no areas to filter by. */
    static Stream<Arguments> filters() {
        return Stream.of(ChangeFilter.class.getRecordComponents())
                .filter(filter -> !filter.getName().equals("area"))
                .map(filter -> Arguments.of(filter.getName(), value(filter.getName(), filter.getType())));
    }

    private static String value(String name, Class<?> type) {
        if (type == LocalDate.class) {
            return "2026-01-02";
        }
        return switch (name) {
            case "person", "record" -> UUID.randomUUID().toString();
            case "question" -> "roles-changed";
            case "role" -> "lead";
            case "operation" -> "update";
            default -> "people";
        };
    }

    @Test
    void saysWhoLeftAndWhichRolesWereTaken() throws Exception {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            for (var event : List.of("role-taken", "left-force")) {
                portal.ask(
                        "select record_event('role_grant', gen_random_uuid(), '" + event
                                + "', jsonb_build_object('subject', 's', 'login', 's', 'by', 'x', 'roles', 'chief', 'at', now())::text)");
            }
        }
        api.perform(get("/api/v1/people?show=left").with(TestApi.as(auditor)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].name").value("Ann"))
                .andExpect(jsonPath("$.items[0].left").isNotEmpty())
                .andExpect(jsonPath("$.items[0].taken.length()").value(1))
                .andExpect(jsonPath("$.items[0].taken[0].role").value("chief"));
        api.perform(get("/api/v1/people?show=privileged").with(TestApi.as(auditor)))
                .andExpect(jsonPath("$.items[?(@.name == 'Ann')]").isEmpty())
                .andExpect(jsonPath("$.items[0].left").doesNotExist());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTRIBUTOR", "CHIEF", "ANALYST", "EDITOR", "OPERATOR"})
    void refusesRolesThatMayNotRead(Role role) throws Exception {
        var actor = people.in(role.national() ? Pin.NATIONAL : force, role);
        for (var address : List.of(
                "",
                "/export",
                "/export/pdf",
                "/sample?size=1&seed=a",
                "/questions",
                "/news",
                "/seals/standing",
                "/questions/reopened",
                "/" + UUID.randomUUID(),
                "/" + UUID.randomUUID() + "/record")) {
            ask(actor, address).andExpect(status().isForbidden());
        }
    }

    @ParameterizedTest
    @EnumSource(HttpVerb.class)
    void isWrittenByNobody(HttpVerb verb) throws Exception {
        String id = JsonPath.read(body(auditor, ""), "$.items[0].id");
        for (var address : List.of("/api/v1/history", "/api/v1/history/" + id)) {
            api.perform(request(HttpMethod.valueOf(verb.name()), address)
                            .with(TestApi.as(auditor))
                            .contentType("application/json")
                            .content("{}"))
                    .andExpect(status().isMethodNotAllowed());
        }
    }

    enum HttpVerb {
        POST,
        PUT,
        PATCH,
        DELETE
    }
}
