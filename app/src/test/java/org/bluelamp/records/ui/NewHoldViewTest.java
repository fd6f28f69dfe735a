package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.SQLException;
import java.time.LocalDate;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Role;
import org.bluelamp.records.HoldKind;
import org.bluelamp.records.HoldScope;
import org.bluelamp.uikit.DayField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class NewHoldViewTest extends RecordsScreens {

    private static final String PLACE = "Place a hold";
    private static final String KIND = "Kind of hold";
    private static final String SCOPE = "What is held";

    private TestScreen filled(HoldScope scope) {
        var screen = screen(lead).at("holds/new");
        choose(KIND, HoldKind.TRIBUNAL);
        type("Reason", "A claim is to be expected.");
        choose(SCOPE, scope);
        return screen;
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static TextField record() {
        return _get(TextField.class, spec -> spec.withLabel("Record"));
    }

    private static DayField day(String label) {
        return _get(DayField.class, spec -> spec.withLabel(label));
    }

    @Test
    void holdsEverythingFromADayToADay() {
        try (var screen = filled(HoldScope.FORCE)) {
            _setValue(select("Owner"), officer.personId());
            _setValue(day("From"), LocalDate.of(2026, 1, 1));
            _setValue(day("To"), LocalDate.of(2026, 3, 31));
            press(PLACE);
            assertThat(screen.words())
                    .contains(
                            "Holds",
                            "Tribunal",
                            "Everything",
                            "A claim is to be expected.",
                            "data-protection of " + force,
                            "1 January 2026",
                            "31 March 2026");
        }
        assertThat(lead.call(() -> holds.newest(5))).hasSize(1);
    }

    @Test
    void holdsOneKindOfRecord() {
        try (var screen = filled(HoldScope.RETENTION)) {
            press(PLACE);
            says(screen, "Choose a kind of record that the schedule names.", select("Kind of record"));
            _setValue(select("Kind of record"), "assessment");
            press(PLACE);
            assertThat(screen.words()).contains("Assessments, answers and evidence");
        }
    }

    @Test
    void holdsOneRecordByTheNumberThatAnOpenedChangeShows() {
        var item = items.accepted("Minutes");
        try (var screen = filled(HoldScope.RECORD)) {
            for (var wrong : new String[] {"", "evidence", "evidence 17"}) {
                _setValue(record(), wrong);
                press(PLACE);
                says(screen, "Give kind and number of the record as an opened change shows them.", record());
                assertThat(record().getValue()).isEqualTo(wrong);
            }
            for (var nowhere : new String[] {"evidnce " + item.getId(), "evidence " + NOBODYS}) {
                _setValue(record(), nowhere);
                press(PLACE);
                says(
                        screen,
                        "The history of this force has no such record. Open a change of it, and choose"
                                + " “Place a hold on this record” there.",
                        record());
            }
            _setValue(record(), "evidence " + item.getId());
            press(PLACE);
            assertThat(screen.words()).contains("One record", "All changes of this record");
        }
    }

    @Test
    void comesFilledInFromAChangeOfTheRecord() throws SQLException {
        var item = items.accepted("Minutes");
        var change = items.change(item.getId());
        try (var screen = screen(lead)) {
            screen.at("holds/new?change=" + change);
            assertThat(record().getHelperText()).isEqualTo("Evidence MH07, of which you opened a change.");
            choose(KIND, HoldKind.INQUEST);
            type("Reason", "An inquest is open.");
            press(PLACE);
            assertThat(screen.words()).contains("Inquest", "One record");
        }
        assertThat(lead.call(() -> holds.newest(5)))
                .singleElement()
                .satisfies(hold -> assertThat(hold.record()).contains(item.getId()));
    }

    @Test
    void findsNoChangeWhereThereIsNone() throws SQLException {
        var address =
                "holds/new?change=" + items.change(items.accepted("Minutes").getId());
        for (var wrong : new String[] {"holds/new?change=nothing", "holds/new?change=" + NOBODYS}) {
            try (var screen = screen(lead)) {
                assertThat(screen.refuses(wrong)).as(wrong).isTrue();
            }
        }
        try (var screen = screen(people.lead("another-" + force))) {
            assertThat(screen.refuses(address)).isTrue();
        }
    }

    @Test
    void keepsWhatWasEnteredForTheBrowsersBackAndForAReload() {
        try (var screen = filled(HoldScope.PERSON)) {
            _setValue(select("Person"), officer.personId());
            _setValue(day("From"), LocalDate.of(2026, 1, 1));
            screen.at("holds").at("holds/new");
            assertThat(text("Reason").getValue()).isEqualTo("A claim is to be expected.");
            assertThat(day("From").getValue()).isEqualTo(LocalDate.of(2026, 1, 1));
            press(PLACE);
            assertThat(screen.words()).contains("One person", "Persondata-protection of " + force, "Tribunal");
            screen.at("holds/new");
            assertThat(text("Reason").getValue()).as("once it is placed").isEmpty();
        }
    }

    @Test
    void holdsWhatOnePersonDid() {
        try (var screen = filled(HoldScope.PERSON)) {
            press(PLACE);
            says(screen, "Choose whose records are held.", select("Person"));
            _setValue(select("Person"), officer.personId());
            press(PLACE);
            assertThat(screen.words()).contains("One person", "Persondata-protection of " + force);
        }
    }

    @Test
    void saysAllThatIsMissing() {
        try (var screen = screen(lead).at("holds/new")) {
            press(PLACE);
            says(screen, "Choose what the hold is for.", radios(KIND));
            says(screen, "Choose what is held.", radios(SCOPE));
            says(screen, "Say why.", text("Reason"));
        }
    }

    @Test
    void saysWhatIsWrongWithTheReasonAndTheDaysAndKeepsThem() {
        try (var screen = filled(HoldScope.FORCE)) {
            type("Reason", TOO_LONG);
            _setValue(day("From"), LocalDate.of(2026, 3, 31));
            _setValue(day("To"), LocalDate.of(2026, 1, 1));
            press(PLACE);
            says(screen, "Say it in at most 1,000 characters.", text("Reason"));
            says(screen, "The last day must not be before the first.", day("To"));
            assertThat(text("Reason").getValue()).isEqualTo(TOO_LONG);
            assertThat(day("From").getValue()).isEqualTo(LocalDate.of(2026, 3, 31));
        }
    }

    @Test
    void holdsNothingByADayThatIsNone() {
        try (var screen = filled(HoldScope.FORCE)) {
            for (var label : new String[] {"From", "To"}) {
                var day = day(label);
                unreadable(day, "31 Febtober");
                press(PLACE);
                says(screen, "Enter a day, for example 14 March 2026.", day);
                unreadable(day, "");
            }
            press(PLACE);
            assertThat(screen.words()).contains("Everything");
        }
    }

    /** What a browser sends of a field in which something stands that it cannot read. */
    private static void unreadable(DayField day, String words) {
        day.getElement().setProperty("_inputElementValue", words);
        _fireDomEvent(day, "unparsable-change");
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(lead).at("holds/new")) {
            press("Gosod daliad");
            assertThat(screen.words())
                    .contains("Dewiswch at beth y mae’r daliad.", "Dewiswch beth a ddelir.")
                    .doesNotContain("Choose");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, "holds/new", lead);
    }
}
