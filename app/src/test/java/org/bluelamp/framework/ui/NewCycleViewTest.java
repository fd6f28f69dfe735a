package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import org.bluelamp.framework.CycleState;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;

class NewCycleViewTest extends CycleScreenTest {

    @Test
    void opensACycleAfterACheckPage() {
        try (var screen = screen(editor).at(FrameworkNavigation.cycles())) {
            screen.at(_get(Anchor.class, spec -> spec.withText("Open a cycle")).getHref());
            _setValue(_get(TextField.class), title);
            choose(EDITION);
            days("2026-11-01", "2026-12-01", "2026-12-18", "2027-01-15");
            _click(button("Continue"));
            assertThat(screen.words())
                    .contains("Check before you open the cycle")
                    .contains("18 December 2026, 17:00")
                    .contains("Each force is asked 4 standards in 2 areas");
            _click(button("Open a cycle"));
            assertThat(screen.words())
                    .contains("The cycle is open.")
                    .contains("26 days left. It closes for answers on 18 December 2026, 17:00.");
        }
        var opened = editor.call(() -> cycles.all()).stream()
                .filter(cycle -> cycle.title().equals(title))
                .findAny()
                .orElseThrow();
        assertThat(opened.state()).isEqualTo(CycleState.OPEN);
        assertThat(opened.opens()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(opened.closes()).isEqualTo(Instant.parse("2026-12-18T17:00:00Z"));
    }

    @Test
    void saysOfEveryFieldWhatIsMissingAndKeepsTheRest() {
        try (var screen = screen(editor).at(FrameworkNavigation.newCycle())) {
            _setValue(_get(TextField.class), title);
            _setValue(_find(DayField.class).get(1), LocalDate.of(2026, 12, 1));
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Choose the edition")
                    .contains("Enter the day on which the cycle opens")
                    .contains("Enter the day on which the cycle closes")
                    .doesNotContain("Enter a title");
            assertThat(_find(DayField.class).getFirst().getErrorMessage()).startsWith("Enter the day on which");
            assertThat(_get(TextField.class).getValue()).isEqualTo(title);
            assertThat(screen.refusesOnTop()).isTrue();
        }
    }

    @Test
    void saysOfADayThatCannotBeReadThatItCannot() {
        try (var screen = screen(editor).at(FrameworkNavigation.newCycle())) {
            var opens = _find(DayField.class).getFirst();
            opens.getElement().setProperty("_inputElementValue", "31 Febtober");
            _fireDomEvent(opens, "unparsable-change");
            _click(button("Continue"));
            assertThat(opens.getErrorMessage()).startsWith("Enter a day, for example");
            assertThat(screen.refusesOnTop()).isTrue();
        }
    }

    @Test
    void saysOfEveryDayThatItIsOutOfOrder() {
        try (var screen = screen(editor).at(FrameworkNavigation.newCycle())) {
            _setValue(_get(TextField.class), title);
            choose(EDITION);
            days("2026-11-10", "2026-11-01", "2026-10-01", "2026-09-01");
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("The baseline must come after the opening.")
                    .contains("The close must come after the baseline.")
                    .contains("The freeze must come after the close.")
                    .contains("This close has passed.");
        }
    }

    @Test
    void bringsBackWhatWasEnteredByItsAddress() {
        try (var screen = screen(editor)
                .at("cycles/new/check?title=" + title.replace(" ", "%20") + "&edition=" + EDITION
                        + "&opens=2026-11-01&baseline=2026-12-01&closes=2026-12-18&freezes=nonsense")) {
            assertThat(_get(TextField.class).getValue()).isEqualTo(title);
            assertThat(_find(DayField.class))
                    .extracting(DayField::getValue)
                    .containsExactly(
                            LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 18), null);
        }
    }
}
