package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.bluelamp.TestApi;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestScreen;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** On the editor's pages about a cycle: before inviting, and before the freeze. */
class OutlookPartTest extends BenchmarkScreenTest {

    @Autowired
    CycleService cycles;

    @Autowired
    InvitationService invitations;

    @Autowired
    TestForces forces;

    @AfterEach
    void asItWas() {
        forces.asItWas();
    }

    private TestScreen editor() {
        return TestScreen.of(context, people.national(Role.EDITOR), "org.bluelamp");
    }

    private Cycle planned() {
        return people.national(Role.EDITOR)
                .call(() -> cycles.plan(
                        "Outlook",
                        TestAssessments.EDITION,
                        new CycleDates(made.day(-30), made.day(-10), made.day(20), made.day(40))));
    }

    private void submitted(String force, boolean takesPart) {
        made.submitted(force, made.open(force, cycle), takesPart);
    }

    private String freeze() {
        try (var screen = editor()) {
            return screen.at("cycles/" + cycle.getId() + "/freeze").words();
        }
    }

    @Test
    void saysBeforeInvitingWhatCouldBeCompared() {
        var planned = planned();
        try (var screen = editor()) {
            assertThat(screen.at("cycles/" + planned.getId() + "/invite").words())
                    .contains("If all these forces took part")
                    .contains("of 40 or more forces")
                    .contains("Size S");
            assertThat(screen.at("cycles/" + planned.getId() + "/invite/check?force=northmoor&force=estuary")
                            .words())
                    .contains("Nothing would be published: fewer than 10 forces.")
                    .contains("A comparison by size would not pass.")
                    .contains("A comparison by part of the country would not pass.");
        }
    }

    @Test
    void countsThoseThatAreInvitedAlreadyAndThoseThatWouldBe() {
        var planned = planned();
        var first = forces.active().subList(0, 9).stream()
                .map(force -> force.code())
                .toList();
        people.national(Role.EDITOR).run(() -> invitations.invite(planned.getId(), first));
        var tenth = forces.active().get(9).code();
        try (var screen = editor()) {
            assertThat(screen.at("cycles/" + planned.getId() + "/invite/check?force=" + tenth)
                            .words())
                    .contains("of 10 to 19 forces");
        }
    }

    @Test
    void saysBeforeTheFreezeHowManyAsABandAndNothingOfOneMore() {
        assertThat(freeze()).contains("If it were frozen now").contains("Nothing would be published");
        var takingPart = forces.active().subList(0, 11);
        takingPart.forEach(force -> submitted(force.code(), true));
        var before = freeze();
        assertThat(before)
                .contains("of 10 to 19 forces")
                .contains("What one more late submission would change is not shown.");
        submitted(forces.active().get(11).code(), false);
        made.open(forces.active().get(12).code(), cycle);
        assertThat(freeze()).isEqualTo(before);
    }

    @Test
    void countsNoForceThatHasMerged() {
        forces.active().subList(0, 10).forEach(force -> submitted(force.code(), true));
        assertThat(freeze()).contains("of 10 to 19 forces");
        forces.merge(
                forces.active().getFirst().code(), forces.active().getLast().code());
        assertThat(freeze()).contains("Nothing would be published");
    }

    @Test
    void readsTheSameInWelsh() {
        try (var screen = editor()) {
            UI.getCurrent().setLocale(Locale.of("cy"));
            assertThat(screen.at("cycles/" + cycle.getId() + "/freeze").words())
                    .contains("Pe bai’n cael ei rewi nawr")
                    .doesNotContain("If it were");
        }
    }

    @Test
    void tellsProgramsTheSame() throws Exception {
        var api = TestApi.of((WebApplicationContext) context);
        var address = "/api/v1/cycles/" + cycle.getId() + "/outlook";
        api.perform(get(address).with(TestApi.as(people.national(Role.ANALYST))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ifAllTookPart.forces").value("40+"))
                .andExpect(jsonPath("$.ifAllTookPart.ways[0].partition").value("size"))
                .andExpect(jsonPath("$.ifFrozenNow.forces").isEmpty())
                .andExpect(jsonPath("$.ifFrozenNow.ways[1].passes").value(false));
        for (var role : List.of(Role.LEAD, Role.CHIEF)) {
            api.perform(get(address).with(TestApi.as(people.in(FORCE, role)))).andExpect(status().isForbidden());
        }
    }
}
