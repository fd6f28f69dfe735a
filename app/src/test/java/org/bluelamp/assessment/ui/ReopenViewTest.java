package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReopenViewTest extends AssessmentScreenTest {

    @Test
    void asksForAReasonThenOpensAgain() {
        assessment = made.submitted(FORCE, assessment, true);
        var screen = as(people.chief(FORCE)).at(address() + "/reopen");
        assertThat(_get(Anchor.class, spec -> spec.withText("Leave it signed")).getHref())
                .isEqualTo(AssessmentNavigation.signOff(assessment.getId()));
        click("Reopen");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Give a reason.");
        assertThat(screen.refusesOnTop()).isTrue();
        _get(TextArea.class).setValue("MH04 was read wrongly");
        click("Reopen");
        var again = assessments.standing(assessment.getId()).assessment();
        assertThat(again.state()).isEqualTo(AssessmentState.IN_PROGRESS);
        assertThat(again.reason()).contains("MH04 was read wrongly");
    }

    @Test
    void asksForNoReasonWhereNothingIsSigned() {
        saysThatItCannotBe();
        assessment = made.sent(FORCE, assessment);
        saysThatItCannotBe();
    }

    @Test
    void asksForNoReasonAfterTheFreeze() {
        assessment = made.submitted(FORCE, assessment, true);
        made.freeze(cycle);
        saysThatItCannotBe();
    }

    private void saysThatItCannotBe() {
        try (var screen = as(people.chief(FORCE)).at(address() + "/reopen")) {
            assertThat(screen.words())
                    .contains("Cannot be reopened now", "once it is signed, until the cycle is frozen");
            assertThat(_find(TextArea.class)).isEmpty();
        }
    }

    @Test
    void takesAReasonAsLongAsTheRuleDoes() {
        assessment = made.signed(FORCE, assessment, true);
        as(people.chief(FORCE)).at(address() + "/reopen");
        assertThat(_get(TextArea.class).getMaxLength()).isEqualTo(Transitions.REASON_LIMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CONTRIBUTOR", "AUDITOR"})
    void isForTheChiefOfficerAlone(Role role) {
        refuses(people.in(FORCE, role), address() + "/reopen");
    }
}
