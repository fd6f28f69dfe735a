package org.bluelamp.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.TestScreen.press;

import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseViewTest extends HelpScreenTest {

    @Test
    void takesInHandAnswersAndClosesAndTheForceReadsIt() {
        var sent = help.sent(force, "MH07", "A facilitator for " + force);
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox?state=new&force=" + force)) {
            assertThat(screen.words()).contains("MH07", "Nobody yet", "New");
            screen.at("inbox/" + sent.getId());
            assertThat(screen.words()).contains("A facilitator for " + force).doesNotContain("Answer the force");
            press("Take it in hand");
            assertThat(screen.words()).contains("In hand", "analyst of national");
            press("Send the answer");
            assertThat(screen.words()).contains("Write the note that goes back to the force.");
            _setValue(_get(TextArea.class), "One comes in March.");
            press("Send the answer");
            assertThat(screen.words()).contains("Answered", "One comes in March.");
            press("Close");
            assertThat(screen.words()).contains("Closed").doesNotContain("Send the answer");
        }
        try (var screen = screen(people.lead(force)).at("sharing/" + sent.getId())) {
            assertThat(screen.words())
                    .contains("From the national service", "One comes in March.")
                    .doesNotContain("analyst of national");
            press("Withdraw");
            assertThat(screen.words()).contains("Withdrawn").doesNotContain("One comes in March.");
        }
        try (var screen = screen(people.national(Role.ANALYST))) {
            assertThat(screen.refuses("inbox/" + sent.getId())).isTrue();
        }
    }

    @Test
    void keepsAnAnswerThatIsNotSentYet() {
        var sent = help.sent(force, "MH07", "A facilitator for " + force);
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox/" + sent.getId())) {
            press("Take it in hand");
            _setValue(_get(TextArea.class), "One comes in March.");
            screen.at("inbox").at("inbox/" + sent.getId());
            assertThat(_get(TextArea.class).getValue()).isEqualTo("One comes in March.");
        }
    }

    @Test
    void saysWhatBecameOfTheForceThatAsked() {
        var sent = help.sent(MERGING, "MH07", "A facilitator.");
        forces.merge(MERGING, "estuary");
        try (var screen = screen(people.national(Role.EDITOR)).at("inbox/" + sent.getId())) {
            assertThat(screen.words()).contains("(merged into Estuary Police)", "Take it in hand");
        }
    }

    @Test
    void isNowhereWithoutARequest() {
        refuses(Role.ANALYST, "inbox/nothing");
        refuses(
                Role.ANALYST,
                "inbox/" + help.asked(force, "MH07", "Not confirmed yet.").getId());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheNationalServiceAlone(Role role) {
        refuses(role, "inbox/" + help.sent(force, "MH07", "A facilitator.").getId());
    }
}
