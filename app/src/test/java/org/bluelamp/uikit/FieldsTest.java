package org.bluelamp.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.calendar.UkDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person chooses, and what the page says of it. */
@ExtendWith(OnScreen.class)
class FieldsTest {

    private final ScaleRadios<Integer> radios = new ScaleRadios<>("People are offered surveillance.");

    FieldsTest() {
        radios.setChoices(
                List.of(new Choice<>(0, "Not in place", "Nothing operating."), new Choice<>(1, "Starting", "")));
    }

    @Test
    void tellsOfAChosenValueOnce() {
        List<Integer> heard = new ArrayList<>();
        radios.addValueChangeListener(event -> heard.add(event.getValue()));
        radios.setValue(1);
        radios.setValue(1);
        assertThat(heard).containsExactly(1);
        assertThat(radios.getElement().getOuterHTML()).contains("<legend", "People are offered surveillance.");
    }

    @Test
    void refusesAChoiceThatIsNotOffered() {
        assertThatThrownBy(() -> radios.setValue(7)).hasMessageContaining("7");
    }

    @Test
    void locksTheFieldsetWhenReadOnly() {
        radios.setReadOnly(true);
        assertThat(radios.getElement().hasAttribute("disabled")).isTrue();
        radios.setReadOnly(false);
        assertThat(radios.getElement().hasAttribute("disabled")).isFalse();
    }

    @Test
    void tiesAnErrorToItsFieldset() {
        radios.setError("Choose a rating");
        assertThat(radios.getElement().getAttribute("aria-describedby")).isNotNull();
        assertThat(radios.getElement().getTextRecursively()).contains("Choose a rating");
        radios.setError("");
        assertThat(radios.getElement().getTextRecursively()).doesNotContain("Choose a rating");
    }

    @Test
    void keepsTheRoleOfTheSavedLineAndChangesItsWords() {
        SavedLine line = new SavedLine();
        Instant at = Instant.parse("2026-11-22T14:02:00Z");
        line.notAnswered();
        line.saved(at, Clock.fixed(at, UkDay.ZONE));
        assertThat(line.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(line.getElement().getTextRecursively()).isEqualTo("Saved 14:02");
        assertThat(line.getClassNames()).containsExactlyInAnyOrder("st", "ok");
    }

    @Test
    void offersAnotherTryWhenNotSaved() {
        AtomicInteger tries = new AtomicInteger();
        SavedLine line = new SavedLine();
        line.notSaved(tries::incrementAndGet);
        assertThat(line.getElement().getTextRecursively())
                .startsWith("Not saved.")
                .endsWith("Try again");
    }

    @Test
    void bringsProblemsToTheTopWithTheFocus() {
        ErrorSummary summary = new ErrorSummary();
        UI.getCurrent().add(summary, radios);
        assertThat(summary.show()).isFalse();
        assertThat(summary.isVisible()).isFalse();
        summary.problem("Choose a rating", radios);
        assertThat(summary.show()).isTrue();
        assertThat(summary.isVisible()).isTrue();
        assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(summary.getElement().getOuterHTML())
                .contains("#" + radios.getId().orElseThrow());
        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void marksWordsOfAnotherLanguageThanThePageAndNoOthers() {
        assertThat(new Phrase("Hazards", Texts.WELSH).span().getElement().getAttribute("lang"))
                .isEqualTo("cy");
        assertThat(new Phrase("Hazards", Texts.ENGLISH).span().getElement().hasAttribute("lang"))
                .isFalse();
        OnScreen.speaks(Texts.WELSH);
        assertThat(new Phrase("Hazards", Texts.ENGLISH).span().getElement().getAttribute("lang"))
                .isEqualTo("en");
        var scale = new ScaleRadios<Integer>(new Phrase("Hazards are known.", Texts.ENGLISH));
        scale.setChoices(List.of(new Choice<>(0, Phrase.of("Dechrau"), new Phrase("Agreed", Texts.ENGLISH))));
        assertThat(scale.getElement().getOuterHTML())
                .containsPattern("<legend lang=\"en\"[^>]*>Hazards are known.")
                .containsPattern("<span lang=\"en\"[^>]*>Agreed")
                .contains("<b>Dechrau</b>");
    }

    @Test
    void foldsATableIntoLabelledLines() {
        FoldTable table = new FoldTable("Areas", Column.text("Area"), Column.number("Rated"), Column.plain("Status"))
                .addRow("Leadership", "61", "Complete")
                .addStatement("Resilience", "Withheld");
        String html = table.getElement().getOuterHTML();
        assertThat(html)
                .contains("role=\"rowheader\"", "data-l=\"Rated\"", "colspan=\"2\"")
                .doesNotContain("data-l=\"Status\"");
        assertThatThrownBy(() -> table.addRow("Too", "few")).isInstanceOf(IllegalArgumentException.class);
    }
}
