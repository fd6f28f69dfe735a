package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;

/** Whoever asks for what is not theirs stands in the history, once a day. */
@PortalTest
class RefusalsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    ChangeLog log;

    @Autowired
    TestClock clock;

    private final String force = TestPeople.freshForce();

    @Test
    void tellsWhatAProgramWasRefusedOnceADay() throws Exception {
        var contributor = people.contributor(force);
        ask(contributor, "/api/v1/history");
        ask(contributor, "/api/v1/history");
        assertThat(refused()).containsExactly("Asked for what this role may not do: see the history. Refused");
        ask(contributor, "/api/v1/history/export");
        assertThat(refused()).hasSize(2);
        clock.advance(Duration.ofDays(1));
        ask(contributor, "/api/v1/history");
        assertThat(refused()).hasSize(3);
    }

    /** Where the way in is open to many and only a service says no. */
    @Test
    void tellsWhatAServiceRefused() throws Exception {
        ask(people.lead(force), "/api/v1/inbox");
        assertThat(refused()).hasSize(1);
        TestApi.of(context)
                .perform(post("/api/v1/evidence/" + UUID.randomUUID() + "/transitions")
                        .with(TestApi.as(people.contributor(force)))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"transition\": \"accept\"}"))
                .andExpect(status().isForbidden());
        assertThat(refused()).hasSize(2);
    }

    @Test
    void tellsWhatAPersonWasRefusedAtAScreen() {
        try (var screen = TestScreen.of(context, people.contributor(force), "org.bluelamp.history")) {
            assertThat(screen.refuses("history")).isTrue();
        }
        assertThat(refused()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatIsAllowedOrOfNobody() throws Exception {
        ask(people.lead(force), "/api/v1/history");
        TestApi.of(context).perform(get("/api/v1/history"));
        assertThat(refused()).isEmpty();
    }

    private void ask(Actor actor, String address) throws Exception {
        TestApi.of(context).perform(get(address).with(TestApi.as(actor)));
    }

    private List<String> refused() {
        return people
                .auditor(force)
                .call(() -> log.page(
                        ChangeFilter.ofQuestion("access-refused", LocalDate.of(2000, 1, 1)), null, 50, Texts.ENGLISH))
                .changes()
                .stream()
                .map(told -> told.headline().words())
                .toList();
    }
}
