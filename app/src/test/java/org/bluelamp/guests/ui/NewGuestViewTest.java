package org.bluelamp.guests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.TestScreen.press;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Purpose;
import org.bluelamp.guests.spi.Offered;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ScaleRadios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class NewGuestViewTest extends GuestScreenTest {

    @Autowired
    TestAssessments made;

    @Autowired
    Guests guests;

    @Test
    void letsAGuestInAfterACheckAndLosesNothingOnTheWay() {
        var lead = people.lead(force);
        var today = lead.call(() -> guests.today());
        try (var screen = screen(lead).at("guests")) {
            assertThat(screen.words()).contains("Nobody was ever let in", "Let a guest in");
        }
        try (var screen = screen(lead).at("guests/new")) {
            _setValue(_get(DayField.class, spec -> spec.withLabel("Last day")), today.plusDays(90));
            press("Continue");
            assertThat(screen.words())
                    .contains(
                            "Choose what the guest comes for",
                            "Choose where the guest belongs",
                            "Enter the account of the guest",
                            "Say why",
                            "A guest comes for at most 90 days");
            assertThat(screen.refusesOnTop()).isTrue();
            choose(Purpose.AUDIT);
            _setValue(home(), TestPeople.OUTSIDE);
            _setValue(_get(TextField.class), "rhian.voss");
            _setValue(_get(TextArea.class), "Inspection of governance");
            _setValue(_get(DayField.class, spec -> spec.withLabel("Last day")), today.plusDays(29));
            press("Continue");
            assertThat(screen.words())
                    .contains(
                            "Check before you let the guest in",
                            "Inspectorate of Invented Forces",
                            "rhian.voss",
                            "This guest will read your whole history");
            press("Back");
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Inspection of governance");
            screen.at("guests").at("guests/new?step=check");
            assertThat(screen.words())
                    .as("loaded anew")
                    .contains("Check before you let the guest in", "Inspectorate of Invented Forces");
            press("Let this guest in");
            assertThat(screen.words())
                    .contains("Guest: rhian.voss", "Active", "Has not come yet", "Nothing yet", "End this visit now");
            press("End this visit now");
            assertThat(screen.words()).contains("Say why");
            _setValue(_get(TextArea.class), "Their work is done.");
            press("End this visit now");
            assertThat(screen.words())
                    .contains("Ended early", "Their work is done.")
                    .doesNotContain("End this visit now");
        }
        try (var screen = screen(people.auditor(force)).at("guests")) {
            assertThat(screen.words())
                    .contains("rhian.voss", "Audit of the history", "Ended early")
                    .doesNotContain("Let a guest in");
        }
    }

    @Test
    void opensOneAreaToAReviewerAndAsksForItOfNobodyElse() {
        var lead = people.lead(force);
        var today = lead.call(() -> guests.today());
        made.open(force, made.cycle(TestAssessments.EDITION));
        try (var screen = screen(lead).at("guests/new")) {
            assertThat(_find(ComboBox.class, spec -> spec.withLabel("Area"))).isEmpty();
            choose(Purpose.REVIEW);
            _setValue(home(), TestPeople.OUTSIDE);
            _setValue(_get(TextField.class), "rhian.voss");
            _setValue(_get(TextArea.class), "Peer review");
            _setValue(_get(DayField.class, spec -> spec.withLabel("Last day")), today);
            press("Continue");
            assertThat(screen.words()).contains("Choose an area of your newest assessment");
            area("MH");
            choose(Purpose.AUDIT);
            assertThat(_find(ComboBox.class, spec -> spec.withLabel("Area"))).isEmpty();
            press("Continue");
            assertThat(screen.words()).contains("This guest will read your whole history");
            press("Back");
            choose(Purpose.REVIEW);
            press("Continue");
            assertThat(screen.words())
                    .contains("Review of one area", "This guest will read the area that you chose")
                    .doesNotContain("This guest will read your whole history");
            press("Let this guest in");
            assertThat(screen.words()).contains("Guest: rhian.voss", "Review of one area", "MH: MH01, MH02");
        }
    }

    @SuppressWarnings("unchecked")
    private static void area(String code) {
        var part = (ComboBox<Offered>) _get(ComboBox.class, spec -> spec.withLabel("Area"));
        _setValue(
                part,
                part.getListDataView()
                        .getItems()
                        .filter(offered -> offered.part().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void saysThatThereIsNothingToReviewYet() {
        try (var screen = screen(people.lead(force)).at("guests/new")) {
            choose(Purpose.REVIEW);
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Area")).getHelperText())
                    .contains("your force has not opened an assessment");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> home() {
        return _get(ComboBox.class, spec -> spec.withLabel("Organisation that the guest works for"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Purpose purpose) {
        _setValue((ScaleRadios<Purpose>) _get(ScaleRadios.class), purpose);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AUDITOR", "DATA_PROTECTION", "CONTRIBUTOR", "ANALYST", "GUEST", "GUEST_AUDITOR", "GUEST_REVIEWER"
            })
    void letsNobodyElseLetGuestsIn(Role role) {
        refuses(role, "guests/new");
    }
}
