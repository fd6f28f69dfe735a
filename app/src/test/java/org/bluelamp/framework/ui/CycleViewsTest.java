package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CycleViewsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String EDITION = "cycle-views";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    @Autowired
    EditorHome home;

    private final String title = "Views " + NEXT.incrementAndGet();
    private Actor editor;
    private Instant before;

    @BeforeEach
    void publish() {
        before = clock.instant();
        clock.set(Instant.parse("2026-11-22T14:02:00Z"));
        editor = people.national(Role.EDITOR);
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(EDITION)));
    }

    @AfterEach
    void leave() {
        clock.set(before);
        TestScreen.leave();
    }

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

    @Test
    void givesMoreTimeAfterACheckPage() {
        var cycle = opened();
        try (var screen = screen(editor).at(FrameworkNavigation.extend(cycle.getId()))) {
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("These are the dates that it has already.");
            assertThat(screen.refusesOnTop()).isTrue();
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2026, 12, 1));
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Forces have planned by the close that stands.");
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2026, 12, 22));
            _click(button("Continue"));
            assertThat(screen.words())
                    .contains("22 December 2026, 17:00 (now 18 December 2026, 17:00)")
                    .contains("The dates cannot be moved back.");
            _click(button("Give more time"));
            assertThat(screen.words()).contains("The cycle has its new dates.");
        }
        assertThat(editor.call(() -> cycles.cycle(cycle.getId())).closes())
                .isEqualTo(Instant.parse("2026-12-22T17:00:00Z"));
    }

    @Test
    void freezesAfterTheCloseAndNotBefore() {
        var cycle = opened();
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Can be frozen after it closes, 18 December 2026, 17:00");
            screen.at(FrameworkNavigation.freeze(cycle.getId()));
            _click(button("Freeze this cycle"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("has not closed");
            assertThat(screen.refusesOnTop()).isTrue();
        }
        clock.set(cycle.closes().plus(Duration.ofDays(1)));
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Closed, not frozen");
            screen.at(_get(Anchor.class, spec -> spec.withText("Freeze this cycle"))
                    .getHref());
            assertThat(screen.words()).contains("A frozen cycle cannot be opened again.");
            _click(button("Freeze this cycle"));
            assertThat(screen.words()).contains("The cycle is frozen.");
        }
    }

    @Test
    void tellsWhenSomebodyElseChangedTheCycleMeanwhile() {
        var cycle = opened();
        clock.set(cycle.closes());
        try (var screen = screen(editor).at(FrameworkNavigation.freeze(cycle.getId()))) {
            cycles.extend(
                    cycle.getId(),
                    cycle.version(),
                    cycle.closes(),
                    cycle.freezes().plusSeconds(60));
            _click(button("Freeze this cycle"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Somebody changed this cycle while this page was open.");
        }
    }

    @Test
    void showsForcesTheCycleWithoutWhatOnlyTheEditorDoes() {
        var cycle = opened();
        try (var screen = screen(people.lead(TestPeople.freshForce())).at(FrameworkNavigation.cycles())) {
            assertThat(screen.words()).contains(title).doesNotContain("Open a cycle");
            screen.at(FrameworkNavigation.cycle(cycle.getId()));
            assertThat(screen.words()).contains("Open for answers").doesNotContain("What you can do");
        }
    }

    @Test
    void opensItsPagesToNobodyWhoMayNotRunCycles() {
        var cycle = opened();
        var run = List.of(
                FrameworkNavigation.newCycle(),
                FrameworkNavigation.newCycle() + "/check",
                FrameworkNavigation.open(cycle.getId()),
                FrameworkNavigation.extend(cycle.getId()),
                FrameworkNavigation.extend(cycle.getId()) + "/check",
                FrameworkNavigation.freeze(cycle.getId()));
        for (var role : EnumSet.complementOf(EnumSet.of(Role.EDITOR, Role.SYSTEM))) {
            try (var screen = screen(somebody(role))) {
                for (var address : run) {
                    assertThat(screen.refuses(address))
                            .as(role + " at " + address)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void opensNothingAtAllToTheOperator() {
        try (var screen = screen(people.national(Role.OPERATOR))) {
            for (var address : List.of(
                    "cycles", FrameworkNavigation.cycle(UUID.randomUUID()), "editions", "editions/blue-lamp-1")) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }

    @Test
    void knowsNoCycleWithoutItsId() {
        try (var screen = screen(editor)) {
            for (var address : List.of("cycles/" + UUID.randomUUID(), "cycles/nonsense", "editions/nonsense")) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }

    @Test
    void showsAnEditionOnItsFace() {
        try (var screen = screen(people.lead(TestPeople.freshForce())).at("editions")) {
            assertThat(screen.words()).contains("Blue Lamp standards, edition 1");
            screen.at(FrameworkNavigation.edition("blue-lamp-1"));
            assertThat(screen.words())
                    .contains("Blue Lamp standards, in our own wording")
                    .contains("This is not the official text of the framework")
                    .contains("MH07")
                    .contains("Print");
            assertThat(_find(AreaStandards.class)).hasSize(8);
        }
    }

    @Test
    void greetsTheEditorWithTheNextStep() {
        assertThat(home.serves(editor)).isTrue();
        assertThat(home.serves(people.national(Role.ANALYST))).isFalse();
        // later than the cycles of every other test
        var opens = Instant.parse("3040-01-01T00:00:00Z");
        var cycle = editor.call(() -> cycles.open(
                title,
                EDITION,
                new CycleDates(opens, opens.plusSeconds(1), opens.plusSeconds(2), opens.plusSeconds(3))));
        clock.set(cycle.closes());
        try (var screen = screen(editor)) {
            UI.getCurrent().add(home.build());
            assertThat(screen.words())
                    .contains("has closed")
                    .contains("Freeze this cycle")
                    .contains(title);
        }
        // and out of the way of theirs
        editor.run(() -> cycles.freeze(cycle.getId(), cycle.version()));
    }

    private Actor somebody(Role role) {
        return people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.framework");
    }

    /** Closes on 18 December 2026, the latest of all cycles to open. */
    private Cycle opened() {
        var opens = before.minus(Duration.ofHours(1)).plusSeconds(NEXT.incrementAndGet());
        return editor.call(() -> cycles.open(
                title,
                EDITION,
                new CycleDates(
                        opens,
                        Instant.parse("2026-12-01T17:00:00Z"),
                        Instant.parse("2026-12-18T17:00:00Z"),
                        Instant.parse("2027-01-15T17:00:00Z"))));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String code) {
        Select<Edition> select = _get(Select.class);
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(edition -> edition.code().equals(code))
                        .findAny()
                        .orElseThrow());
    }

    private static void days(String... days) {
        for (int i = 0; i < days.length; i++) {
            _setValue(_find(DayField.class).get(i), LocalDate.parse(days[i]));
        }
    }

    private static NativeButton button(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }
}
