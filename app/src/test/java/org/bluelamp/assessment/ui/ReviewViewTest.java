package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.chart.BarChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewViewTest extends AssessmentScreenTest {

    @Test
    void saysWhatIsMissingWhatItScoresAndWhereTheCoreGapsAre() {
        made.answer(FORCE, assessment, "LG01", 3);
        made.answer(FORCE, assessment, "MH04", 0);
        var words = as(people.lead(FORCE)).at(address() + "/review").words();
        assertThat(words)
                .contains("91 standards are not answered")
                .contains("Leadership and governance is strongest")
                .contains("MH04")
                .contains("Answers (spreadsheet, CSV)");
        assertThat(_get(BarChart.class).table().getBody().getRowCount()).isEqualTo(8);
    }

    @Test
    void sendsTheAssessmentToTheChiefOfficer() {
        as(people.lead(FORCE)).at(address() + "/review");
        click("Send for sign-off");
        assertThat(assessments.standing(assessment.getId()).assessment().state())
                .isEqualTo(AssessmentState.FOR_SIGN_OFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "CHIEF", "AUDITOR"})
    void letsOthersReadButNotSend(Role role) {
        as(people.in(FORCE, role)).at(address() + "/review");
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .doesNotContain("Send for sign-off");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), address() + "/review");
    }
}
