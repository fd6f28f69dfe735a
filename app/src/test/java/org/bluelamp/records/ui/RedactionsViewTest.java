package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.sql.SQLException;
import java.util.List;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RedactionsViewTest extends RecordsScreens {

    @Test
    void saysWhenNothingWasAskedAndHowToAsk() {
        try (var screen = screen(lead).at("redactions")) {
            assertThat(screen.words())
                    .contains("Nothing was asked to be taken out", "open the change in which the words stand");
        }
    }

    @Test
    void leadsToWhatWasAskedAndShowsNoWords() throws SQLException {
        items.asked(items.accepted("Notes on " + NAME), NAME);
        try (var screen = screen(officer).at("redactions")) {
            assertThat(screen.words())
                    .contains(
                            "lead of " + force,
                            "Evidence MH07, Title",
                            "Typed by mistake",
                            "Waits for the data protection officer")
                    .doesNotContain(NAME);
            screen.at(_get(Anchor.class).getHref());
            assertThat(screen.words()).contains("A name has no place here.");
        }
    }

    @Test
    void goesOnToOlderOnesByAnAddress() throws SQLException {
        var item = items.accepted("Notes on " + NAME);
        for (var each = 0; each <= RecordsPage.LINES; each++) {
            items.asked(item, NAME);
        }
        try (var screen = screen(lead).at("redactions")) {
            assertThat(redactions()).hasSize(RecordsPage.LINES);
            var newest = redactions();
            screen.at(_get(Anchor.class, spec -> spec.withText("Older redactions"))
                    .getHref());
            assertThat(redactions()).hasSize(1).doesNotContainAnyElementsOf(newest);
            assertThat(screen.words()).doesNotContain("Older redactions");
            screen.at("redactions?after=soon&id=x");
            assertThat(redactions()).as("makes no sense").isEqualTo(newest);
        }
    }

    private static List<String> redactions() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("redactions/"))
                .toList();
    }

    @Test
    void speaksWelsh() throws SQLException {
        items.asked(items.accepted("Notes on " + NAME), NAME);
        try (var screen = welsh(lead).at("redactions")) {
            assertThat(screen.words())
                    .contains("Testun a dynnwyd", "Gofynnwyd gan")
                    .doesNotContain("Redactions");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, "redactions", lead);
    }
}
