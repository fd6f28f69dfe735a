package org.bluelamp.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.identity.Role;
import org.bluelamp.records.Effect;
import org.bluelamp.records.Held;
import org.bluelamp.records.Redaction;
import org.bluelamp.records.RedactionAsked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RedactionViewTest extends RecordsScreens {

    private static final String NOTE = "Why it is turned down";

    private Evidence item;
    private Redaction asked;

    @BeforeEach
    void ask() throws SQLException {
        item = items.accepted("Notes on " + NAME);
        asked = items.asked(item, NAME);
    }

    private String address() {
        return "redactions/" + asked.getId();
    }

    @Test
    void showsWhoeverAskedHowFarItIsAndNoWords() {
        try (var screen = screen(lead).at(address())) {
            assertThat(screen.words())
                    .contains("Waits for the data protection officer", "lead of " + force, "A name has no place here.")
                    .doesNotContain(NAME, "Approve and take it out", "Turn it down");
        }
    }

    @Test
    void showsTheOfficerWhatGoesAndTakesItOut() {
        items.accepted("More about " + NAME);
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words())
                    .contains(
                            "These words go: “" + NAME + "”",
                            "Redaction: Evidence MH07, Title",
                            "from the field “Title”",
                            "from 2 changes",
                            "They also stand in another record",
                            "Other records were looked for among the newest 20,000 changes.")
                    .doesNotContain("A legal hold names this record.", "And in more records than these");
            press("Approve and take it out");
            assertThat(screen.words())
                    .contains("Done", "Changes affected, with the one that took it out of the record3")
                    .doesNotContain(NAME, "Turn it down");
        }
    }

    @Test
    void saysThatNoOtherRecordHoldsTheWords() {
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words())
                    .contains("No other record holds these words. Looked for among the newest 20,000 changes.")
                    .doesNotContain("Other records were looked for");
        }
    }

    @Test
    void saysThatThereAreMoreRecordsThanItNames() {
        for (int i = 0; i <= Effect.PLACES; i++) {
            signIn.known(force, "n" + i, NAME, EnumSet.of(Role.CONTRIBUTOR));
        }
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).contains("And in more records than these 20");
        }
    }

    @Test
    void saysThatAHoldNamesTheRecord() {
        lead.run(() ->
                holds.place(new Held("inquest", "An inquest.", null, "force", null, null, null, null, null, null)));
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).contains("A legal hold names this record.", "Speak to its owner");
        }
    }

    @Test
    void isTurnedDownWithAReasonThatIsAskedForBesideItsField() {
        try (var screen = screen(officer).at(address())) {
            press("Turn it down");
            says(screen, "Say why you turn it down.", text(NOTE));
            type(NOTE, TOO_LONG);
            press("Turn it down");
            says(screen, "Say it in at most 1,000 characters.", text(NOTE));
            assertThat(text(NOTE).getValue()).isEqualTo(TOO_LONG);
            type(NOTE, "It says nothing about a person.");
            press("Turn it down");
            saysNothing();
            assertThat(screen.words())
                    .contains("Turned down", "It says nothing about a person.")
                    .doesNotContain("Approve and take it out");
        }
    }

    @Test
    void isTakenBackByWhoeverAskedAndByNobodyElse() {
        for (var other : List.of(officer, people.auditor(force))) {
            try (var screen = screen(other).at(address())) {
                assertThat(screen.words()).doesNotContain("Take it back");
            }
        }
        try (var screen = screen(lead).at(address())) {
            press("Take it back");
            assertThat(screen.words()).contains("Taken back").doesNotContain("Take it back");
        }
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).contains("Taken back").doesNotContain("What would happen", "Turn it down");
        }
    }

    @Test
    void saysWhenItWasDecidedBeforeItIsTakenBack() {
        try (var screen = screen(lead).at(address())) {
            meanwhile(officer, () -> redactions.refuse(asked.getId(), asked.version(), "Not a name."));
            press("Take it back");
            saysOnTop(screen, "Somebody changed this meanwhile.");
        }
    }

    @Test
    void isLeftToSomebodyElseByWhoeverAsked() throws SQLException {
        var change = items.change(item.getId());
        var own = both(Role.LEAD)
                .call(() -> redactions.ask(
                        new RedactionAsked(change, "title", NAME, "typed-by-mistake", "No place here.")));
        try (var screen = screen(both(Role.DATA_PROTECTION)).at("redactions/" + own.getId())) {
            assertThat(screen.words())
                    .contains("You asked for this yourself. Somebody else has to decide it.")
                    .doesNotContain("Approve and take it out");
        }
    }

    @Test
    void saysWhenSomebodyElseDecidedMeanwhileAndKeepsWhatWasTyped() {
        try (var screen = screen(officer).at(address())) {
            type(NOTE, "It is needed.");
            meanwhile(officer, () -> redactions.refuse(asked.getId(), asked.version(), "Not a name."));
            press("Turn it down");
            saysOnTop(screen, "Somebody changed this meanwhile.");
            assertThat(text(NOTE).getValue()).isEqualTo("It is needed.");
            assertThat(screen.at(address()).words()).contains("Not a name.");
        }
    }

    @Test
    void isApprovedAllTheSameWhereItCannotBeCarriedOutAndCanThenBeTurnedDown() throws SQLException {
        var first = items.asked(item, NAME);
        officer.run(() -> redactions.approve(first.getId(), first.version()));
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).contains("What was chosen stands there no more");
            type(NOTE, "Gone already.");
            press("Approve and take it out");
            saysOnTop(screen, "What was chosen stands there no more");
            assertThat(screen.words())
                    .contains("Approved, not yet carried out", "Carry it out")
                    .doesNotContain("Approve and take it out");
            assertThat(text(NOTE).getValue()).isEqualTo("Gone already.");
            press("Carry it out");
            saysOnTop(screen, "What was chosen stands there no more");
            press("Turn it down");
            saysNothing();
            assertThat(screen.words()).contains("Turned down", "Gone already.");
        }
    }

    @Test
    void findsNoRedactionWhereThereIsNone() {
        findsNothing(lead, "redactions");
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(officer).at(address())) {
            press("Gwrthod");
            assertThat(screen.words())
                    .contains("Testun a dynnwyd", "Beth fyddai’n digwydd", "Dywedwch pam yr ydych yn ei wrthod.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, address(), lead);
    }
}
