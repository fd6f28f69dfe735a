package org.bluelamp.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Consent;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceViewTest extends AssessmentScreenTest {

    private String page() {
        return "sign-off/" + assessment.getId() + "/choice";
    }

    private boolean takesPart() {
        return people.chief(FORCE)
                .call(() -> assessments.standing(assessment.getId()).consent())
                .map(Consent::takesPart)
                .orElseThrow();
    }

    @Test
    void withdrawsAfterTheFreezeAndSaysWhatFollows() {
        assessment = made.submitted(FORCE, assessment, true);
        made.freeze(cycle);
        var screen = as(people.chief(FORCE)).at("sign-off/" + assessment.getId());
        assertThat(screen.words())
                .contains("The cycle is frozen.")
                .contains("Change the choice about the benchmark")
                .doesNotContain("Reopen the assessment");
        screen.at(page());
        assertThat(screen.words())
                .contains("No later release has them.")
                .contains("Releases that are published stay as they are.");
        click("Withdraw from future releases");
        assertThat(screen.words()).contains("Does not take part").contains("2 January 2027");
        screen.close();
        assertThat(takesPart()).isFalse();
        assertThat(people.lead(FORCE)
                        .call(() -> assessments.standing(assessment.getId()))
                        .assessment()
                        .state())
                .isEqualTo(AssessmentState.SUBMITTED);
        assertThat(as(people.chief(FORCE)).at(page()).words())
                .contains("Your force does not take part")
                .contains("no longer join");
    }

    @Test
    void joinsUntilTheFreeze() {
        assessment = made.submitted(FORCE, assessment, false);
        var screen = as(people.chief(FORCE)).at(page());
        assertThat(screen.words()).contains("your force’s ratings go to the benchmark");
        click("Take part");
        screen.close();
        assertThat(takesPart()).isTrue();
    }

    @Test
    void showsTheChoiceThatAColleagueMadeMeanwhile() {
        assessment = made.submitted(FORCE, assessment, false);
        var screen = as(people.chief(FORCE)).at(page());
        transitions.choose(assessment.getId(), 0, true);
        click("Take part");
        assertThat(screen.words())
                .contains("Somebody changed the choice meanwhile.")
                .contains("Withdraw from future releases");
        screen.close();
        assertThat(takesPart()).isTrue();
    }

    @Test
    void saysThatNothingIsChosenYet() {
        assertThat(as(people.chief(FORCE)).at(page()).words()).contains("Nothing chosen yet");
    }

    @Test
    void readsTheSameInWelsh() {
        assessment = made.submitted(FORCE, assessment, true);
        var screen = as(people.chief(FORCE));
        UI.getCurrent().setLocale(Locale.of("cy"));
        assertThat(screen.at(page()).words())
                .contains("Tynnu’n ôl o gyhoeddiadau’r dyfodol")
                .doesNotContain("Withdraw");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CONTRIBUTOR", "AUDITOR"})
    void isForTheChiefOfficerAlone(Role role) {
        refuses(people.in(FORCE, role), page());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), page());
    }
}
