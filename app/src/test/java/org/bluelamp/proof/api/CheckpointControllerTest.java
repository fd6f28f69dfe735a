package org.bluelamp.proof.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.Occasion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What each role is refused is tried in the doors. */
@PortalTest
class CheckpointControllerTest {

    private static final String FORCE = "orwick";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Checkpoints checkpoints;

    @Test
    void givesTheNationalAuditorTheNewestOfEveryForce() throws Exception {
        signIn.known(FORCE, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        people.auditor(FORCE).run(() -> checkpoints.make(Occasion.ON_DEMAND));
        signIn.known(FORCE, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        var newest = people.auditor(FORCE).call(() -> checkpoints.make(Occasion.ON_DEMAND));

        TestApi.of(context)
                .perform(get("/api/v1/history/checkpoints/forces")
                        .with(TestApi.as(people.national(Role.NATIONAL_AUDITOR))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").doesNotExist())
                .andExpect(
                        jsonPath("$.items[?(@.force == '" + FORCE + "')].size").value((int) newest.size()))
                .andExpect(
                        jsonPath("$.items[?(@.force == '" + FORCE + "')].note").value(newest.note()));
    }
}
