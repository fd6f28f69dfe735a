package org.bluelamp.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever the history keeps has a word in both languages; a new table without one fails here. */
@PortalTest
class KindWordsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void hasAWordForEachTableThatTheHistoryKeeps() {
        var kept = people.auditor("northmoor")
                .call(() -> jdbc.queryForList(
                        "select distinct tgrelid::regclass::text from pg_trigger where tgname = 'record_change'",
                        String.class));
        assertThat(kept).isNotEmpty();
        assertThat(KindWords.KINDS).containsAll(kept);
    }

    @Test
    void saysEachInEnglishAndInWelsh() {
        try (var screen = TestScreen.of(context, people.auditor("northmoor"), "org.bluelamp.history")) {
            for (Locale locale : List.of(Texts.ENGLISH, Texts.WELSH)) {
                UI.getCurrent().setLocale(locale);
                for (var kind : KindWords.KINDS) {
                    assertThat(KindWords.kind(kind))
                            .as(kind + " " + locale)
                            .isNotBlank()
                            .doesNotContain("history.kind", "_");
                }
            }
            UI.getCurrent().setLocale(Texts.WELSH);
            assertThat(KindWords.kind("answer")).isEqualTo("Ateb");
            assertThat(KindWords.deed("update")).isNotEqualTo("update");
            assertThat(screen).isNotNull();
        }
    }

    @Test
    void saysSomethingOfWhatItDoesNotKnow() {
        assertThat(KindWords.kind("future_table")).isEqualTo("future table");
        assertThat(KindWords.deed("looked-at")).isEqualTo("looked at");
    }
}
