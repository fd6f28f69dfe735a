package org.bluelamp.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmitViewTest extends AssessmentScreenTest {

    @Test
    void saysWhatGoesWhereAndHandsItIn() {
        assessment = made.signed(FORCE, assessment, false);
        var screen = as(people.lead(FORCE)).at(address() + "/submit");
        assertThat(screen.words()).contains("0 of 93").contains("Nothing goes to the benchmark");
        assertThat(screen.words()).contains("93 standards are not answered", "LG01", "TD09");
        click("Submit");
        assertThat(assessments.standing(assessment.getId()).assessment().state())
                .isEqualTo(AssessmentState.SUBMITTED);
    }

    @Test
    void waitsForTheSignature() {
        assertThat(as(people.lead(FORCE)).at(address() + "/submit").words()).contains("Cannot be submitted now");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "CHIEF", "AUDITOR"})
    void isForTheLeadAlone(Role role) {
        refuses(people.in(FORCE, role), address() + "/submit");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), address() + "/submit");
    }
}
