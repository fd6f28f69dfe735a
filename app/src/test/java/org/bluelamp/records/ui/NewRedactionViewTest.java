package org.bluelamp.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.TestScreen;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Role;
import org.bluelamp.records.Ground;
import org.bluelamp.records.RedactionAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class NewRedactionViewTest extends RecordsScreens {

    private static final String FIELD = "In which field do the words stand?";
    private static final String WORDS = "Exact words to take out";

    private String address() throws SQLException {
        return "redactions/new/"
                + items.change(items.accepted("Notes on " + NAME).getId());
    }

    private TestScreen filled(String words, String reason) throws SQLException {
        var address = address();
        var screen = screen(lead).at(address);
        choose(FIELD, "title");
        choose("Ground", Ground.TYPED_BY_MISTAKE);
        type(WORDS, words);
        type("Reason", reason);
        return screen;
    }

    @Test
    void asksAfterACheckAndLosesNothingOnTheWayBack() throws SQLException {
        try (var screen = filled(NAME, "No place here.")) {
            press("Continue");
            assertThat(screen.words())
                    .contains(
                            "Check before you send it",
                            NAME,
                            "Typed by mistake",
                            "No place here.",
                            "Once it is approved, the words are gone for good.");
            press("Back");
            assertThat(text(WORDS).getValue()).isEqualTo(NAME);
            press("Continue");
            press("Change In which field do the words stand?");
            assertThat(text("Reason").getValue()).isEqualTo("No place here.");
            press("Continue");
            press("Send to the data protection officer");
            assertThat(screen.words())
                    .contains("Waits for the data protection officer", "No place here.")
                    .doesNotContain(NAME);
        }
        assertThat(lead.call(() -> redactions.newest(5))).hasSize(1);
    }

    /** The words that must go stand in no address, and are there again all the same. */
    @Test
    void keepsWhatWasEnteredForTheBrowsersBackAndForAReload() throws SQLException {
        try (var screen = filled(NAME, "No place here.")) {
            var form = UI.getCurrent().getActiveViewLocation().getPath();
            press("Continue");
            var check = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
            assertThat(check).isEqualTo(form + "?step=check");
            screen.at("redactions").at(form);
            assertThat(text(WORDS).getValue()).isEqualTo(NAME);
            screen.at("redactions").at(check);
            assertThat(screen.words()).contains("Check before you send it", NAME, "No place here.");
        }
    }

    @Test
    void saysAllThatIsMissing() throws SQLException {
        var address = address();
        try (var screen = screen(lead).at(address)) {
            assertThat(screen.words()).contains("Ask for something to be taken out", "Notes on " + NAME);
            press("Continue");
            says(screen, "Choose the field in which it stands.", radios(FIELD));
            says(screen, "Choose a ground.", radios("Ground"));
            says(screen, "Say why.", text("Reason"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nobody, 'These words do not stand in this field of this change. Copy them exactly.'",
        "q, 'Give the exact words to take out, at least 2 characters.'",
        "[redacted], 'These words stand for what was taken out already.'"
    })
    void saysWhatIsWrongWithTheWordsAndKeepsThem(String words, String said) throws SQLException {
        try (var screen = filled(words, "No place here.")) {
            press("Continue");
            says(screen, said, text(WORDS));
            assertThat(text(WORDS).getValue()).isEqualTo(words);
            assertThat(text("Reason").isInvalid()).isFalse();
            type(WORDS, NAME);
            press("Continue");
            assertThat(screen.words()).contains("Check before you send it");
        }
    }

    @Test
    void saysWhatIsWrongWithTheReasonAndKeepsIt() throws SQLException {
        try (var screen = filled(NAME, "It says " + NAME)) {
            press("Continue");
            says(screen, "The reason must not repeat the words: it stays on record for ever.", text("Reason"));
            type("Reason", TOO_LONG);
            press("Continue");
            says(screen, "Say it in at most 1,000 characters.", text("Reason"));
            assertThat(text("Reason").getValue()).isEqualTo(TOO_LONG);
        }
    }

    @Test
    void saysWhenTheWordsWentWhileTheyWereChecked() throws SQLException {
        var item = items.accepted("Notes on " + NAME);
        var address = "redactions/new/" + items.change(item.getId());
        var first = items.asked(item, NAME);
        try (var screen = screen(lead).at(address)) {
            choose(FIELD, "title");
            choose("Ground", Ground.OTHER);
            type(WORDS, NAME);
            type("Reason", "No place here.");
            press("Continue");
            meanwhile(officer, () -> redactions.approve(first.getId(), first.version()));
            press("Send to the data protection officer");
            saysOnTop(screen, "These words do not stand in this field");
            press("Back");
            assertThat(text(WORDS).getValue()).isEqualTo(NAME);
        }
    }

    @Test
    void saysWhenNobodyWritesFreelyInWhatChanged() throws SQLException {
        var person = signIn.known(force, "ann", "Ann", EnumSet.of(Role.LEAD)).personId();
        signIn.known(force, "ann", "Ann", EnumSet.of(Role.CHIEF));
        var change = onlyUpdate(person);
        try (var screen = screen(lead).at("redactions/new/" + change)) {
            assertThat(screen.words())
                    .contains("Nothing can be taken out of this change")
                    .doesNotContain("Continue");
        }
    }

    @Test
    void saysThatTheProviderHasToBeChangedTooAndSoDoesThePageOfTheRequest() throws SQLException {
        var said = "Have them changed there too.";
        var person = signIn.known(force, "ann", NAME, EnumSet.of(Role.LEAD)).personId();
        var change = items.change(person);
        try (var screen = screen(lead).at("redactions/new/" + change)) {
            assertThat(screen.words()).contains(said);
        }
        var asked = lead.call(
                () -> redactions.ask(new RedactionAsked(change, "name", NAME, "rights-request", "An upheld request.")));
        for (var reader : List.of(lead, officer)) {
            try (var screen = screen(reader).at("redactions/" + asked.getId())) {
                assertThat(screen.words()).contains(said);
            }
        }
        try (var screen = screen(lead).at(address())) {
            assertThat(screen.words()).doesNotContain(said);
        }
    }

    private UUID onlyUpdate(UUID record) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return UUID.fromString(
                    portal.ask("select id from change where record = '" + record + "' and operation = 'update'")
                            .getFirst());
        }
    }

    @Test
    void findsNoChangeWhereThereIsNone() {
        findsNothing(lead, "redactions/new");
    }

    @Test
    void speaksWelsh() throws SQLException {
        var address = address();
        try (var screen = welsh(lead).at(address)) {
            press("Parhau");
            assertThat(screen.words())
                    .contains("Gofyn am dynnu rhywbeth allan", "Dewiswch sail.")
                    .doesNotContain("Choose");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "SYSTEM"})
    void opensToNobodyElse(Role role) throws SQLException {
        refuses(role, address(), lead);
    }
}
