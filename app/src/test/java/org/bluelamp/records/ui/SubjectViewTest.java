package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.sql.SQLException;
import java.util.EnumSet;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.records.HeldAbout;
import org.bluelamp.records.RedactionAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SubjectViewTest extends RecordsScreens {

    private static String address(Actor person) {
        return "held-about/" + person.personId();
    }

    @Test
    void showsWhatIsHeldToBePrinted() {
        items.accepted("Written for the lead of " + force);
        try (var screen = screen(officer).at(address(lead))) {
            assertThat(screen.words())
                    .contains(
                            "Namelead of " + force,
                            "Account nameslead@" + force,
                            "Earlier names and account namesNone",
                            "Number at the identity providerlead@" + force,
                            "What they did",
                            "Evidence",
                            "Where their name stands",
                            "Title",
                            "Roles, as last seenwellbeing lead",
                            "Of the newest 20,000 changes, 2 are about them",
                            "Offered evidence for MH07: Written for the lead of " + force,
                            "Print")
                    .doesNotContain("Nothing is on record.", "None of their names");
        }
    }

    @Test
    void leadsToTheNewestChangesThatHoldTheName() {
        items.accepted("Written for the lead of " + force);
        try (var screen = screen(officer).at(address(lead))) {
            assertThat(_find(Anchor.class))
                    .extracting(Anchor::getHref)
                    .filteredOn(href -> href.matches("history/[0-9a-f-]{36}"))
                    .hasSize(2);
            assertThat(screen.opened()).isTrue();
        }
    }

    @Test
    void saysWhenNothingElseIsHeld() {
        var quiet = signIn.known(force, "quiet", "Quentin Hush", EnumSet.of(Role.CONTRIBUTOR));
        try (var screen = screen(officer).at(address(quiet))) {
            assertThat(screen.words())
                    .contains(
                            "Quentin Hush",
                            "Nothing is on record.",
                            "None of their names stands in a free text of this force.",
                            "Of the newest 20,000 changes, none is about them")
                    .doesNotContain("To have the name taken out");
        }
    }

    @Test
    void saysWhatItDoesNotLookIntoAndWhatIsNotGiven() {
        var person = signIn.known(force, "anwen", NAME, EnumSet.of(Role.CONTRIBUTOR));
        try (var screen = screen(officer).at(address(person))) {
            assertThat(screen.words())
                    .contains("What is written inside files is not looked through")
                    .doesNotContain("in some field of more than");
        }
        for (int i = 0; i <= HeldAbout.EACH; i++) {
            signIn.known(force, "n" + i, NAME, EnumSet.of(Role.CONTRIBUTOR));
        }
        try (var screen = screen(officer).at(address(person))) {
            assertThat(screen.words())
                    .contains("Their names stand in some field of more than 50 records. 50 of each field stand here");
        }
    }

    @Test
    void letsTheOfficerHaveTheProviderSayTheNamesAgain() throws SQLException {
        var follow = "Let the identity provider say the names again";
        var person = signIn.known(force, "anwen", "Anwen " + NAME, EnumSet.of(Role.CONTRIBUTOR));
        var change = items.change(person.personId());
        try (var screen = screen(officer).at(address(person))) {
            assertThat(screen.words()).doesNotContain(follow);
        }
        var asked = lead.call(
                () -> redactions.ask(new RedactionAsked(change, "name", NAME, "rights-request", "An upheld request.")));
        officer.run(() -> redactions.approve(asked.getId(), asked.version()));
        try (var screen = screen(people.auditor(force)).at(address(person))) {
            assertThat(screen.words()).contains("Anwen [redacted]").doesNotContain(follow);
        }
        try (var screen = screen(officer).at(address(person))) {
            assertThat(screen.words()).contains("If it still has the words that were taken out, they come back.");
            press(follow);
            assertThat(screen.words()).contains("Anwen").doesNotContain("[redacted]", follow);
        }
    }

    @Test
    void findsNobodyWhereThereIsNone() {
        findsNothing(officer, "held-about");
        var stranger = people.lead("another-" + force);
        try (var screen = screen(officer)) {
            assertThat(screen.refuses(address(stranger))).isTrue();
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(officer).at(address(lead))) {
            assertThat(screen.words())
                    .contains("Yr hyn a wnaeth", "Lle mae ei enw")
                    .doesNotContain("What they did");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, address(lead), officer);
    }
}
