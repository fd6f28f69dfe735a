package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.TestAssessments;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenAssessmentViewTest extends AssessmentScreenTest {

    @BeforeEach
    void anotherCycle() {
        cycle = made.cycle(TestAssessments.EDITION);
    }

    private String opening() {
        return "open-assessment/" + cycle.getId();
    }

    @Test
    void proposesWhatTheDirectorySaysAndKeepsWhatTheForceConfirms() {
        as(people.lead(FORCE)).at(opening());
        var ticks = _find(Tick.class);
        assertThat(ticks).hasSize(3).allMatch(Tick::getValue);
        ticks.getFirst().setValue(false);
        click("Confirm and open");
        assertThat(assessments.inCycle(cycle.getId()))
                .hasValueSatisfying(opened -> assertThat(opened.capabilities()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "CHIEF", "AUDITOR"})
    void isForTheLeadAlone(Role role) {
        refuses(people.in(FORCE, role), opening());
    }
}
