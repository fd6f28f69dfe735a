package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignOffViewTest extends AssessmentScreenTest {

    private String signOff() {
        return "sign-off/" + assessment.getId();
    }

    private void send() {
        made.answer(FORCE, assessment, "MH04", 0);
        assessment = made.sent(FORCE, assessment);
    }

    private AssessmentState state() {
        return assessments.standing(assessment.getId()).assessment().state();
    }

    @Test
    @SuppressWarnings("unchecked")
    void signsOnceEverythingIsSaid() {
        send();
        as(people.chief(FORCE)).at(signOff());
        _find(Tick.class).forEach(tick -> tick.setValue(true));
        ((ScaleRadios<Boolean>) _get(ScaleRadios.class)).setValue(true);
        _find(TextArea.class).getFirst().setValue("A fair account.");
        click("Sign off");
        assertThat(state()).isEqualTo(AssessmentState.SIGNED_OFF);
        assertThat(assessments.standing(assessment.getId()).consent())
                .hasValueSatisfying(consent -> assertThat(consent.takesPart()).isTrue());
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        send();
        var screen = as(people.chief(FORCE)).at(signOff());
        _find(TextArea.class).getFirst().setValue("A fair account.");
        click("Sign off");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Tick each core gap")
                .contains("Choose whether your force takes part")
                .contains("Tick the declaration")
                .doesNotContain("Write your statement");
        assertThat(screen.refusesOnTop()).isTrue();
        assertThat(_find(FieldError.class)).hasSize(2);
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("A fair account.");
        assertThat(state()).isEqualTo(AssessmentState.FOR_SIGN_OFF);
        screen.close();
    }

    @Test
    void sendsBackWithAQuestion() {
        send();
        as(people.chief(FORCE)).at(signOff());
        click("Send back with a question");
        _find(TextArea.class).getLast().setValue("What of MH04?");
        click("Send back with a question");
        assertThat(state()).isEqualTo(AssessmentState.IN_PROGRESS);
    }

    @Test
    void saysThatThereIsNothingToSignYet() {
        assertThat(as(people.chief(FORCE)).at(signOff()).words()).contains("Not sent to you yet");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CONTRIBUTOR", "AUDITOR"})
    void isForTheChiefOfficerAlone(Role role) {
        refuses(people.in(FORCE, role), signOff());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), signOff());
    }
}
