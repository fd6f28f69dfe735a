package org.bluelamp.evidence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.SampleFiles;
import org.bluelamp.evidence.Subject;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class EvidenceControllerTest {

    private static final String EVIDENCE = "/api/v1/evidence";
    private static final byte[] PDF = SampleFiles.pdf("");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    private final Subject subject;
    private final String force = TestPeople.freshForce();
    private MockMvc api;
    private Actor lead;
    private Actor contributor;

    EvidenceControllerTest(@Autowired ConfigurableListableBeanFactory beans) {
        subject = TestSubjects.of(beans).open("MH07");
    }

    @BeforeEach
    void aForce() {
        api = TestApi.of(context);
        lead = people.lead(force);
        contributor = people.contributor(force);
    }

    private String offer(String more) {
        return ("{\"subject\":{\"kind\":\"%s\",\"id\":\"%s\",\"part\":\"MH07\"},\"title\":\"Schedule\",\"kind\":\"policy\","
                        + "\"dated\":\"2026-03-14\",\"classification\":\"OFFICIAL\",\"noPersonalHealthData\":true%s}")
                .formatted(subject.kind(), subject.id(), more);
    }

    private ResultActions offerLink(String body) throws Exception {
        return api.perform(post(EVIDENCE)
                .with(TestApi.as(contributor))
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions offerFile(String name, byte[] content, String offerType) throws Exception {
        return api.perform(multipart(EVIDENCE)
                .file(new MockMultipartFile("offer", "", offerType, SampleFiles.text(offer(""))))
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(TestApi.as(contributor))
                .header("If-None-Match", "*"));
    }

    private static UUID id(ResultActions created) throws Exception {
        return UUID.fromString(JsonPath.read(created.andReturn().getResponse().getContentAsString(), "$.id"));
    }

    private ResultActions move(Actor actor, UUID id, String tag, String body) throws Exception {
        return api.perform(post(EVIDENCE + "/" + id + "/transitions")
                .with(TestApi.as(actor))
                .header("If-Match", tag)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void offersALinkAndDecidesOnIt() throws Exception {
        var created = offerLink(offer(",\"link\":\"https://force.example/a\""))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.status").value("offered"))
                .andExpect(jsonPath("$.link").value("https://force.example/a"))
                .andExpect(jsonPath("$.subject.part").value("MH07"));
        var id = id(created);
        assertThat(created.andReturn().getResponse().getHeader("Location")).isEqualTo(EVIDENCE + "/" + id);
        move(lead, id, "\"0\"", "{\"transition\":\"return\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("reason"));
        move(lead, id, "\"0\"", "{\"transition\":\"accept\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.status").value("accepted"));
        move(lead, id, "\"0\"", "{\"transition\":\"withdraw\"}").andExpect(status().isPreconditionFailed());
        move(lead, id, "\"1\"", "{\"transition\":\"delete\"}").andExpect(status().isUnprocessableContent());
        move(contributor, id, "\"1\"", "{\"transition\":\"withdraw\"}").andExpect(status().isUnprocessableContent());
        move(lead, id, "\"1\"", "{\"transition\":\"withdraw\"}")
                .andExpect(jsonPath("$.status").value("withdrawn"));
        api.perform(get(EVIDENCE + "/" + id + "/content").with(TestApi.as(lead)))
                .andExpect(status().isNotFound());
    }

    @Test
    void offersAFileAndHandsItOutAsADownloadAlone() throws Exception {
        var id = id(offerFile("Polisi \u0175.pdf", PDF, "application/json")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.file.name").value("Polisi \u0175.pdf"))
                .andExpect(jsonPath("$.file.size").value(PDF.length))
                .andExpect(jsonPath("$.link").isEmpty()));
        var response = api.perform(get(EVIDENCE + "/" + id + "/content").with(TestApi.as(people.auditor(force))))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(content().bytes(PDF))
                .andReturn()
                .getResponse();
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=")
                .endsWith("filename*=UTF-8''Polisi%20%C5%B5.pdf");
    }

    @Test
    void refusesAFileInWordsAndAnythingAFormOfAPageCouldSend() throws Exception {
        offerFile("policy.pdf", SampleFiles.text("no"), "application/json")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("file"))
                .andExpect(jsonPath("$.detail")
                        .value("What is in this file is not PDF, whatever its name says."
                                + " Save it again from the program that made it"));
        offerFile("policy.pdf", new byte[14 * 1024 * 1024], "application/json")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value("The file is 14 MB. Choose one of 10 MB or less"));
        offerFile("policy.pdf", PDF, "text/plain").andExpect(status().isUnsupportedMediaType());
        api.perform(post(EVIDENCE)
                        .with(TestApi.as(contributor))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("title=x"))
                .andExpect(status().isUnsupportedMediaType());
        api.perform(post(EVIDENCE)
                        .with(TestApi.as(contributor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(offer(",\"link\":\"https://force.example/a\"")))
                .andExpect(status().isPreconditionRequired());
        offerLink(offer(""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("link"));
        offerLink(offer(",\"link\":\"javascript:alert(1)\""))
                .andExpect(jsonPath("$.field").value("link"));
        offerLink(offer(",\"link\":\"https://force.example/a\"").replace("true", "false"))
                .andExpect(jsonPath("$.field").value("noPersonalHealthData"));
    }

    @Test
    void answersForAnotherForceAsForNone() throws Exception {
        var id = id(offerFile("policy.pdf", PDF, "application/json"));
        var stranger = people.lead(TestPeople.freshForce());
        for (var path : new String[] {"", "/content"}) {
            var foreign = api.perform(get(EVIDENCE + "/" + id + path).with(TestApi.as(stranger)))
                    .andExpect(status().isNotFound())
                    .andReturn()
                    .getResponse();
            var absent = api.perform(
                            get(EVIDENCE + "/" + UUID.randomUUID() + path).with(TestApi.as(stranger)))
                    .andExpect(status().isNotFound())
                    .andReturn()
                    .getResponse();
            assertThat(foreign.getContentAsString())
                    .isEqualTo(absent.getContentAsString())
                    .isNotEmpty();
            api.perform(get(EVIDENCE + "/" + id + path).with(TestApi.as(lead))).andExpect(status().isOk());
        }
        move(stranger, id, "\"0\"", "{\"transition\":\"accept\"}").andExpect(status().isNotFound());
        api.perform(get(EVIDENCE)
                        .param("kind", subject.kind())
                        .param("subject", subject.id().toString())
                        .with(TestApi.as(stranger)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void refusesRolesThatMayNot() throws Exception {
        var id = id(offerFile("policy.pdf", PDF, "application/json"));
        var auditor = people.auditor(force);
        api.perform(post(EVIDENCE)
                        .with(TestApi.as(auditor))
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(offer(",\"link\":\"https://force.example/a\"")))
                .andExpect(status().isForbidden());
        move(contributor, id, "\"0\"", "{\"transition\":\"accept\"}").andExpect(status().isForbidden());
        move(auditor, id, "\"0\"", "{\"transition\":\"withdraw\"}").andExpect(status().isForbidden());
        api.perform(get(EVIDENCE + "/" + id).with(TestApi.as(people.national(Role.ANALYST))))
                .andExpect(status().isForbidden());
        api.perform(get(EVIDENCE + "/" + id + "/content").with(TestApi.as(people.national(Role.EDITOR))))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsInPages() throws Exception {
        for (var i = 0; i < 3; i++) {
            offerLink(offer(",\"link\":\"https://force.example/" + i + "\"")).andExpect(status().isCreated());
        }
        var list = get(EVIDENCE)
                .param("kind", subject.kind())
                .param("subject", subject.id().toString())
                .param("limit", "2");
        var first = api.perform(list.with(TestApi.as(lead)))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        api.perform(get(EVIDENCE)
                        .param("kind", subject.kind())
                        .param("subject", subject.id().toString())
                        .param("part", "MH07")
                        .param("limit", "2")
                        .param("cursor", JsonPath.<String>read(first, "$.next"))
                        .with(TestApi.as(lead)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
        api.perform(get(EVIDENCE).with(TestApi.as(lead))).andExpect(status().isBadRequest());
    }
}
