package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.TestStatements;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class ChangesViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AuditorHome home;

    @Autowired
    TestClock clock;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somebodyChanged() {
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void showsWhoDidWhatUnderItsDay() {
        try (var screen = screen(auditor).at("history")) {
            assertThat(screen.words())
                    .contains("Roles of Ann are now wellbeing lead, chief officer, were wellbeing lead")
                    .contains("Blue Lamp (sign-in), job of the portal");
            assertThat(_find(ChangeLine.class)).hasSize(4);
            assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Changes");
        }
    }

    @Test
    void asksTheSameFewStatementsHoweverManyChangesThereAre() {
        opening();
        var few = opening();
        auditor.run(() -> {
            for (var i = 0; i < 60; i++) {
                jdbc.update("update person set name = 'Ann " + i + "' where subject = 's'");
            }
        });
        assertThat(opening())
                .as("whether it is whole, people and areas for the filter, told today, page, names, saved questions")
                .isEqualTo(10)
                .isEqualTo(few);
    }

    private int opening() {
        try (var screen = screen(auditor)) {
            return TestStatements.during(() -> screen.at("history")).size();
        }
    }

    @Test
    void opensALineInPlaceAndKeepsItInTheAddress() {
        try (var screen = screen(auditor).at("history")) {
            var line = headline("Roles of Ann");
            _click(line);
            assertThat(line.getElement().getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(marks("del")).containsExactly("wellbeing lead");
            assertThat(marks("ins")).containsExactly("wellbeing lead, chief officer");
            assertThat(screen.words()).contains("Fingerprint");
            _click(headline("Roles of Ann"));
            _assertNone(ChangeDetails.class);
        }
    }

    @Test
    void standsAgainAsItsAddressSays() {
        var id = auditor.call(() -> log.page(ChangeFilter.NONE, null, 2, Locale.UK))
                .changes()
                .getLast()
                .change()
                .id();
        try (var screen = screen(auditor).at("history?interest=people&open=" + id)) {
            assertThat(_find(ChangeLine.class)).hasSize(3);
            assertThat(_find(ChangeDetails.class)).hasSize(1);
            assertThat(screen.words()).doesNotContain("Opened the history");
        }
    }

    @Test
    void showsTheRecordAsItWasThenAndTheWayToAllItsChanges() {
        try (var screen = screen(auditor).at("history")) {
            _click(headline("Saw Ann"));
            _click(button("Ann as it was then"));
            assertThat(_get(RecordThenFacts.class).getElement().getTextRecursively())
                    .contains("Roles")
                    .contains("wellbeing lead")
                    .doesNotContain("chief officer");
            var all = _get(Anchor.class, spec -> spec.withText("All changes of Ann"));
            screen.at(all.getHref());
            assertThat(_find(ChangeLine.class)).hasSize(2);
            assertThat(screen.words()).contains("Only changes of one record are shown.");
        }
    }

    @Test
    void showsTheRecordAtAChosenMoment() {
        var person = auditor.call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("interest") ? "people" : null), null, 1, Locale.UK))
                .changes()
                .getFirst()
                .change()
                .record();
        try (var screen = screen(auditor).at(HistoryNavigation.toRecord("person", person))) {
            _assertNone(RecordThenFacts.class);
            _setValue(_find(DayField.class).getLast(), LocalDate.of(2100, 1, 1));
            _click(button("Show the record as it was"));
            assertThat(_get(RecordThenFacts.class).getElement().getTextRecursively())
                    .contains("chief officer");
            _setValue(_find(DayField.class).getLast(), LocalDate.of(2020, 1, 1));
            _click(button("Show the record as it was"));
            assertThat(screen.words()).contains("There was no such record yet on 1 January 2020");
            _setValue(_find(DayField.class).getLast(), null);
            _click(button("Show the record as it was"));
            assertThat(_find(DayField.class).getLast().isInvalid()).isTrue();
        }
    }

    @Test
    void asksWhatTheFilterSaysAndOffersTheWayOutWhereNothingIsFound() {
        try (var screen = screen(auditor).at("history")) {
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2020, 1, 1));
            _setValue(_find(DayField.class).getLast(), LocalDate.of(2020, 1, 2));
            _click(button("Show changes"));
            assertThat(screen.words()).contains("Nothing found");
            _assertNone(ChangeLine.class);
            _click(_find(NativeButton.class, spec -> spec.withText("Clear filters"))
                    .getLast());
            assertThat(_find(ChangeLine.class)).hasSize(4);
        }
    }

    @Test
    void saysWhatIsWrongWithTheDays() {
        try (var screen = screen(auditor).at("history")) {
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2026, 1, 2));
            _setValue(_find(DayField.class).getLast(), LocalDate.of(2026, 1, 1));
            _click(button("Show changes"));
            assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
            assertThat(_find(DayField.class).getLast().getErrorMessage()).startsWith("The last day is before");
            screen.at("history?from=yesterday");
            assertThat(screen.words()).contains("Enter a day, for example 14 March 2026");
        }
    }

    @Test
    void goesOnToOlderChangesByAnAddress() {
        auditor.run(() -> {
            for (int i = 0; i < 60; i++) {
                jdbc.update("update person set name = 'Ann " + i + "' where subject = 's'");
            }
        });
        try (var screen = screen(auditor).at("history")) {
            assertThat(_find(ChangeLine.class)).hasSize(50);
            screen.at(_get(Anchor.class, spec -> spec.withText("Older changes")).getHref());
            assertThat(_find(ChangeLine.class)).hasSize(14);
            assertThat(_find(Anchor.class, spec -> spec.withText("Older changes")))
                    .isEmpty();
            screen.at(_get(Anchor.class, spec -> spec.withText("Back to the newest"))
                    .getHref());
            assertThat(_find(ChangeLine.class)).hasSize(50);
        }
    }

    @Test
    void refusesANameThatIsNobodysAndShowsNoListForIt() {
        try (var screen = screen(auditor).at("history")) {
            var person = _get(PersonField.class);
            ComponentUtil.fireEvent(
                    person, new ComboBoxBase.CustomValueSetEvent<ComboBox<UUID>>(person, true, "Nobody Such"));
            _click(button("Show changes"));
            assertThat(screen.words()).contains("There is no “Nobody Such” here. Choose a person of the list");
            assertThat(person.isInvalid()).isTrue();
            _assertNone(ChangeLine.class);
            _setValue(person, auditor.personId());
            _click(button("Show changes"));
            assertThat(_find(ChangeLine.class)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind=nonsense", "interest=nonsense", "role=dpo", "area=XX", "operation=eaten", "from=yesterday"
            })
    void showsNoListForAnAddressThatAsksForWhatThereIsNot(String query) {
        try (var screen = screen(auditor).at("history?" + query)) {
            assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error:");
            _assertNone(ChangeLine.class);
            assertThat(screen.opened()).isTrue();
        }
    }

    @Test
    void writesTheListToAFileForWhoMayTakeItAway() {
        var lead = people.lead(force);
        try (var screen = screen(auditor).at("history?interest=people")) {
            var csv = new String(
                    DownloadKt._download(_find(Anchor.class, spec -> spec.withClasses("text"))
                            .getFirst()),
                    StandardCharsets.UTF_8);
            assertThat(csv).contains("Filter,Kind of record: People and roles").contains("Saw Ann for the first time");
            assertThat(screen.words()).contains("Download this list (CSV)");
        }
        try (var screen = screen(lead).at("history")) {
            assertThat(screen.words()).contains("Saw Ann");
            _assertNone(FileLinks.class);
        }
    }

    @Test
    void opensToNobodyWhoMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.ANALYST))) {
            try (var screen = screen(actor)) {
                assertThat(screen.at("history").opened()).isFalse();
            }
        }
    }

    @Test
    void greetsAnAuditorWithWhatIsNew() {
        var national = people.national(Role.NATIONAL_AUDITOR);
        assertThat(home.serves(auditor)).isTrue();
        assertThat(home.serves(national)).isTrue();
        assertThat(home.serves(people.lead(force))).isFalse();
        try (var screen = screen(auditor)) {
            assertThat(screen.at("history").opened()).isTrue();
            assertThat(home.build().getElement().getTextRecursively())
                    .contains("This is your first day here")
                    .doesNotContain("Opened the history")
                    .contains("People and roles")
                    .contains("Roles of Ann");
        }
    }

    @Test
    void leadsFromWhatIsNewToWhatWasDoneSinceTheLastVisit() {
        var before = clock.instant();
        auditor.run(() -> log.page(ChangeFilter.NONE, null, 1, Locale.UK));
        var visited = UkDay.of(Instant.now());
        try {
            clock.set(Instant.now().plus(Duration.ofDays(2)));
            try (var screen = screen(auditor)) {
                assertThat(screen.at("history").opened()).isTrue();
                // that they were here a moment ago is told by the database's own clock
                CompletableFuture.runAsync(() -> signIn.known(force, "s", "Ann", EnumSet.of(Role.CHIEF)))
                        .join();
                UI.getCurrent().add(home.build());
                var since = _get(Anchor.class, spec -> spec.withText("See all changes since " + DateText.day(visited)));
                assertThat(since.getHref()).isEqualTo("history?from=" + visited);
                screen.at(since.getHref());
                assertThat(screen.words()).contains("Roles of Ann");
            }
        } finally {
            clock.set(before);
        }
    }

    private static NativeButton headline(String begins) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton button(String words) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marks(String tag) {
        return _find(HtmlContainer.class).stream()
                .filter(mark -> mark.getElement().getTag().equals(tag))
                .map(mark -> mark.getElement().getText())
                .toList();
    }
}
