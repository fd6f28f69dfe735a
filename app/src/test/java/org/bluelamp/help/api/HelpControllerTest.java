package org.bluelamp.help.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.help.TestHelp;
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
class HelpControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    private final String force = TestPeople.freshForce();
    private MockMvc api;
    private TestHelp help;

    @BeforeEach
    void open() {
        api = TestApi.of(context);
        help = new TestHelp(context);
    }

    private static String asking(String standard, UUID operation) {
        return """
                {"kind": "help", "edition": "%s", "standard": "%s", "contact": "%s", "sentence": "Ask PC Hollis.", "operation": "%s"}""".formatted(TestAssessments.EDITION, standard, TestHelp.MAIL, operation);
    }

    private ResultActions create(Actor actor, String body) throws Exception {
        return api.perform(post("/api/v1/help")
                .with(TestApi.as(actor))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions move(Actor actor, String path, int version, String body) throws Exception {
        return api.perform(post(path + "/transitions")
                .with(TestApi.as(actor))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions read(Actor actor, String path) throws Exception {
        return api.perform(get(path).with(TestApi.as(actor)));
    }

    @Test
    void goesFromTheAskingToTheAnswer() throws Exception {
        var operation = UUID.randomUUID();
        var address = create(people.lead(force), asking("MH07", operation))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("to-confirm"))
                .andExpect(jsonPath("$.hints[0].excerpt").value("PC Hollis"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        create(people.lead(force), asking("MH07", operation))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", address));
        move(people.chief(force), address, 0, "{\"transition\":\"confirm\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("shared"))
                .andExpect(jsonPath("$.reply.state").value("new"));
        var item = address.replace("/help/", "/inbox/");
        move(people.national(Role.ANALYST), item, 0, "{\"transition\":\"take\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("in-hand"));
        move(people.national(Role.ANALYST), item, 1, "{\"transition\":\"answer\",\"note\":\"In March.\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        read(people.auditor(force), address).andExpect(jsonPath("$.reply.note").value("In March."));
        read(people.national(Role.EDITOR), "/api/v1/inbox?state=answered&force=" + force)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].state").value("answered"));
        move(people.lead(force), address, 1, "{\"transition\":\"withdraw\"}").andExpect(status().isOk());
        read(people.national(Role.EDITOR), item).andExpect(status().isNotFound());
    }

    @Test
    void tellsAStaleVersionFromAMissingOne() throws Exception {
        var path = "/api/v1/help/" + help.asked(force, "MH07", "Help.").getId();
        api.perform(post("/api/v1/help")
                        .with(TestApi.as(people.lead(force)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(asking("MH08", UUID.randomUUID())))
                .andExpect(status().isPreconditionRequired());
        api.perform(post(path + "/transitions")
                        .with(TestApi.as(people.chief(force)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"transition\":\"confirm\"}"))
                .andExpect(status().isPreconditionRequired());
        move(people.chief(force), path, 7, "{\"transition\":\"confirm\"}").andExpect(status().isPreconditionFailed());
    }

    @Test
    void refusesWithTheFieldAndTheWayOut() throws Exception {
        create(people.lead(force), "{\"kind\":\"help\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("standard"));
        create(people.lead(force), asking("MH07", UUID.randomUUID()).replace(TestHelp.MAIL, "Room 4"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("contact"))
                .andExpect(jsonPath("$.detail", containsString("one e-mail address")));
        var path = "/api/v1/help/" + help.asked(force, "MH08", "Help.").getId();
        move(people.chief(force), path, 0, "{\"transition\":\"forget\"}").andExpect(status().isUnprocessableContent());
        move(people.chief(force), path, 0, "{\"transition\":\"decline\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("reason"));
        read(people.national(Role.ANALYST), "/api/v1/inbox?state=lost").andExpect(status().isUnprocessableContent());
        read(people.national(Role.ANALYST), "/api/v1/inbox?sate=new").andExpect(status().isBadRequest());
    }

    @Test
    void refusesAMergedForceWhatIsNewAndMarksWhatIsThere() throws Exception {
        var merged = "kingsford";
        var sent = help.sent(merged, "MH10", "A facilitator.");
        var path = "/api/v1/help/" + sent.getId();
        var item = "/api/v1/inbox/" + sent.getId();
        forces.merge(merged, "estuary");
        try {
            create(people.lead(merged), asking("MH07", UUID.randomUUID()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.detail", containsString("Your force has merged into another")));
            read(people.national(Role.ANALYST), item)
                    .andExpect(jsonPath("$.forceStatus").value("merged"))
                    .andExpect(jsonPath("$.successor").value("estuary"));
            move(people.lead(merged), path, sent.version(), "{\"transition\":\"withdraw\"}")
                    .andExpect(status().isOk());
        } finally {
            forces.asItWas();
        }
    }

    @Test
    void pagesThroughWhatTheForceSays() throws Exception {
        help.asked(force, "MH07", "One.");
        help.asked(force, "MH08", "Two.");
        var page = read(people.chief(force), "/api/v1/help?limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next", notNullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var next = page.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        read(people.chief(force), "/api/v1/help?limit=1&cursor=" + next)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void findsOfferedPracticeByStandard() throws Exception {
        var offered = help.offered(force, "TD03", "Peer support of " + force);
        var reader = people.contributor(TestPeople.freshForce());
        read(reader, "/api/v1/practices?area=TD&standard=TD03&limit=200")
                .andExpect(jsonPath("$.items[*].force", hasItem(force)));
        read(reader, "/api/v1/practices?area=MH&limit=200")
                .andExpect(jsonPath("$.items[*].force", not(hasItem(force))));
        read(reader, "/api/v1/practices/" + offered.getId())
                .andExpect(jsonPath("$.contact").value(TestHelp.MAIL))
                .andExpect(jsonPath("$.level").doesNotExist());
    }
}
