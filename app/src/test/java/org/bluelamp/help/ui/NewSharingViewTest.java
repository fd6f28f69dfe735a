package org.bluelamp.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.TestScreen.press;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bluelamp.TestAssessments;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewSharingViewTest extends HelpScreenTest {

    @Test
    void asksForHelpAndLosesNothingOnTheWay() {
        var lead = people.lead(force);
        try (var screen = screen(lead).at(NEW)) {
            assertThat(screen.words()).contains("Ask for help with MH07", "It sees no answer, no comment");
            press("Continue");
            assertThat(screen.refusesOnTop()).isTrue();
            assertThat(screen.words()).contains("Give one e-mail address", "Write what help would move this on.");
            _setValue(_get(TextField.class), "jo.hollis@force.police.example");
            _setValue(_get(TextArea.class), "PC Hollis needs a facilitator");
            assertThat(screen.words())
                    .contains("“PC Hollis” may point to a person", "looks like one person’s own address");
            _setValue(_get(TextField.class), TestHelp.MAIL);
            press("Continue");
            assertThat(screen.words())
                    .contains("Check what will be sent", force, "MH07", TestHelp.MAIL, "PC Hollis needs a facilitator");
            press("Back");
            assertThat(_get(TextArea.class).getValue()).isEqualTo("PC Hollis needs a facilitator");
            _setValue(_get(TextArea.class), "A facilitator for two days.");
            press("Continue");
            press("Send to the chief officer");
            assertThat(screen.words())
                    .contains("Waits for the chief officer", "A facilitator for two days.")
                    .doesNotContain("Confirm and send");
        }
        try (var screen = screen(lead).at("sharing")) {
            assertThat(screen.words()).contains("Request for help, MH07", "Waits for the chief officer");
        }
    }

    /** The check is an address of its own, so that Back leads from it to the form, and a reload is no loss. */
    @Test
    void keepsWhatWasEnteredForTheBrowsersBackAndForAReload() {
        try (var screen = screen(people.lead(force)).at(NEW)) {
            _setValue(_get(TextField.class), TestHelp.MAIL);
            _setValue(_get(TextArea.class), "A facilitator for two days.");
            press("Continue");
            assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo(NEW + "?step=check");
            screen.at(NEW);
            assertThat(_get(TextArea.class).getValue()).isEqualTo("A facilitator for two days.");
            screen.at("sharing").at(NEW);
            assertThat(_get(TextField.class).getValue()).isEqualTo(TestHelp.MAIL);
            screen.at("sharing").at(NEW + "?step=check");
            assertThat(screen.words()).contains("Check what will be sent", "A facilitator for two days.");
            press("Send to the chief officer");
            screen.at(NEW + "?step=check");
            assertThat(screen.words()).doesNotContain("Check what will be sent");
            assertThat(_get(TextArea.class).getValue()).isEmpty();
        }
    }

    @Test
    void offersNothingThatIsNoStrength() {
        try (var screen = screen(people.lead(force))
                .at(HelpNavigation.write(SharingKind.PRACTICE, TestAssessments.EDITION, "MH07"))) {
            _setValue(_get(TextField.class), TestHelp.MAIL);
            _setValue(_get(TextArea.class), "Works.");
            press("Continue");
            assertThat(screen.words()).contains("Practice is offered where your force rates itself at the target");
        }
    }

    @Test
    void tellsAMergedForceThatNothingNewIsSent() {
        forces.merge(MERGING, "estuary");
        try (var screen = screen(people.lead(MERGING)).at(NEW)) {
            _setValue(_get(TextField.class), TestHelp.MAIL);
            _setValue(_get(TextArea.class), "A facilitator.");
            press("Continue");
            assertThat(screen.words())
                    .contains("Your force has merged into another, so nothing new is sent")
                    .doesNotContain("Check what will be sent");
            assertThat(screen.refusesOnTop()).isTrue();
        }
    }

    @Test
    void isNowhereForAnythingElse() {
        for (var nowhere : List.of("sharing/new/gift/blue-lamp-1/MH07", NEW.replace("MH07", "XX"))) {
            try (var screen = screen(people.lead(force))) {
                assertThat(screen.refuses(nowhere)).as(nowhere).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "AUDITOR", "CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "OPERATOR"})
    void letsTheLeadAloneAsk(Role role) {
        refuses(role, NEW);
    }
}
