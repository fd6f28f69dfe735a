package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.bluelamp.TestForces;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ParticipationViewTest extends BenchmarkScreenTest {

    @Autowired
    TestForces forces;

    @Test
    void showsWhoIsHowFarAndWhatBlocksARelease() {
        assertThat(as(people.national(Role.ANALYST)).at("participation").words())
                .contains("never what they answered")
                .contains("Release readiness")
                .contains("Cannot start yet")
                .contains("Northmoor Police");
    }

    @Test
    void findsAForceAndSaysSoWhenThereIsNone() {
        var screen = as(people.national(Role.ANALYST)).at("participation");
        _get(TextField.class).setValue("northm");
        assertThat(screen.words()).contains("Northmoor Police").doesNotContain("Estuary");
        _get(TextField.class).setValue("nowhere");
        assertThat(screen.words()).contains("No force matches");
    }

    @Test
    void saysWhichForceHasMergedAndWaitsForItNoMore() {
        forces.merge("northmoor", "estuary");
        try {
            assertThat(as(people.national(Role.ANALYST)).at("participation").words())
                    .contains("Merged into Estuary")
                    .contains("of 47");
        } finally {
            forces.asItWas();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheAnalystAndTheEditor(Role role) {
        refuses(people.national(role), "participation");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), "participation");
    }
}
