package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
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

    @Test
    void offersNoStepAfterTheFreezeAndSaysWhy() {
        assessment = made.signed(FORCE, assessment, true);
        made.freeze(cycle);
        var screen = as(people.lead(FORCE)).at(address() + "/submit");
        assertThat(screen.words()).contains("Too late to submit", "so nothing in it can change");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Submit"))).isEmpty();
        assertThat(screen.at(address()).words())
                .contains("was not submitted in time")
                .doesNotContain("Next: submit");
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
