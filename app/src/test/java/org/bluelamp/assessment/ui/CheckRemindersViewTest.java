package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CheckRemindersViewTest extends AssessmentScreenTest {

    @Autowired
    ReminderService reminders;

    private String check(String state) {
        return "cycles/" + cycle.getId() + "/reminders/check?state=" + state;
    }

    @Test
    void namesWhomItWouldRemindAndWhatFollows() {
        assertThat(as(people.national(Role.EDITOR)).at(check("in-progress")).words())
                .contains(cycle.title(), "Northmoor Police", "Remind 1 force")
                .contains("No other force learns who was reminded.")
                .doesNotContain("Estuary Police");
    }

    @Test
    void leadsBackToTheChoiceWhereNobodyIsSoFar() {
        assertThat(as(people.national(Role.EDITOR)).at(check("submitted")).words())
                .contains("Whom to remind")
                .doesNotContain("No other force learns who was reminded.");
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        var screen = as(people.national(Role.EDITOR)).at(check("in-progress"));
        reminders.send(cycle.getId(), List.of("in-progress"));
        click("Remind 1 force");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Nobody is left to remind");
        assertThat(screen.refusesOnTop()).isTrue();
    }

    @Test
    void isNowhereWithoutACycle() {
        refuses(people.national(Role.EDITOR), "cycles/" + UUID.randomUUID() + "/reminders/check?state=in-progress");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        refuses(people.national(role), check("in-progress"));
    }
}
