package org.bluelamp.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.TestApi;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.reporting.ReportingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

class ReportControllerTest extends ReportingTest {

    @Autowired
    WebApplicationContext web;

    private MockMvc api;

    @BeforeEach
    void open() {
        api = TestApi.of(web);
    }

    private ResultActions take(Actor actor, String kind, UUID release, String more) throws Exception {
        return api.perform(
                get("/api/v1/reports/" + kind + "?release=" + release + more).with(TestApi.as(actor)));
    }

    @Test
    void givesTheSameFilesAsThePage() throws Exception {
        var release = published(12);
        take(people.lead(FORCE), "own", release, "")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"benchmark-own.pdf\""));
        var sheet = take(people.chief(FORCE), "own", release, "&format=xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K');
        take(people.chief(FORCE), "anonymised", release, "")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"benchmark-anonymised.pdf\""));
        take(people.national(Role.EDITOR), "themes", release, "")
                .andExpect(status().isOk())
                .andExpect(content()
                        .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @Test
    void knowsNoOtherReportAndNoOtherRelease() throws Exception {
        var release = UUID.randomUUID();
        take(people.lead(FORCE), "own", release, "").andExpect(status().isNotFound());
        take(people.lead(FORCE), "everything", release, "").andExpect(status().isNotFound());
        take(people.national(Role.ANALYST), "themes", release, "").andExpect(status().isNotFound());
    }

    @Test
    void saysWhichFormsThereAre() throws Exception {
        take(people.lead(FORCE), "own", UUID.randomUUID(), "&format=odt")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value("format"));
    }

    @Test
    void isEachForItsOwnReaders() throws Exception {
        var release = UUID.randomUUID();
        for (var role : new Role[] {Role.CONTRIBUTOR, Role.AUDITOR, Role.DATA_PROTECTION}) {
            take(people.in(FORCE, role), "own", release, "").andExpect(status().isForbidden());
            take(people.in(FORCE, role), "anonymised", release, "").andExpect(status().isForbidden());
        }
        for (var role : new Role[] {Role.ANALYST, Role.EDITOR, Role.NATIONAL_AUDITOR, Role.OPERATOR}) {
            take(people.national(role), "own", release, "").andExpect(status().isForbidden());
            take(people.national(role), "anonymised", release, "").andExpect(status().isForbidden());
        }
        for (var role : new Role[] {Role.LEAD, Role.CHIEF, Role.CONTRIBUTOR, Role.AUDITOR}) {
            take(people.in(FORCE, role), "themes", release, "").andExpect(status().isForbidden());
        }
        take(people.national(Role.NATIONAL_AUDITOR), "themes", release, "").andExpect(status().isForbidden());
    }
}
