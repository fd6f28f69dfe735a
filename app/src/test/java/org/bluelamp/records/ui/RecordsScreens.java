package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.Items;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The pages of this room, before people of one force that no other test uses, and what these people do there. */
@PortalTest
abstract class RecordsScreens {

    static final String NAME = "Gwenllian Quartermaine";
    static final String TOO_LONG = "x".repeat(1_001);
    static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    RedactionService redactions;

    @Autowired
    DisposalService disposals;

    @Autowired
    HoldService holds;

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TestClock clock;

    final String force = TestPeople.freshForce();
    Actor lead;
    Actor officer;
    Items items;
    private Instant before;

    @BeforeEach
    void begin() {
        before = clock.instant();
        lead = people.lead(force);
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
        officer = items.officer();
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
        clock.set(before);
    }

    final void eightYearsLater() {
        clock.advance(Duration.ofDays(8 * 366));
    }

    /** One person who asks as a lead, and decides as a data protection officer. */
    final Actor both(Role role) {
        var known =
                signIn.known(force, "both@" + force, "Both of " + force, EnumSet.of(Role.LEAD, Role.DATA_PROTECTION));
        return new Actor(known.person(), known.name(), force, known.roles(), role, known.purpose());
    }

    final TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.records");
    }

    final TestScreen welsh(Actor actor) {
        var screen = screen(actor);
        UI.getCurrent().setLocale(Texts.WELSH);
        return screen;
    }

    /** What somebody else does while a screen is open: elsewhere, because its session rules this thread. */
    static void meanwhile(Actor actor, Runnable work) {
        CompletableFuture.runAsync(() -> actor.run(work), Thread::startVirtualThread)
                .join();
    }

    /** A role is refused an address that opens to whoever may. */
    final void refuses(Role role, String address, Actor allowed) {
        try (var screen = screen(allowed).at(address)) {
            assertThat(screen.opened()).as("to whoever may").isTrue();
        }
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(address)).isTrue();
        }
    }

    /** Addresses of what is not there, and of what cannot be. */
    final void findsNothing(Actor actor, String room) {
        for (var id : new String[] {"nothing", NOBODYS}) {
            try (var screen = screen(actor)) {
                assertThat(screen.refuses(room + "/" + id)).as(id).isTrue();
            }
        }
    }

    static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.isVisible()
                        && button.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    static TextArea text(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static void type(String label, String words) {
        _setValue(text(label), words);
    }

    @SuppressWarnings("unchecked")
    static void choose(String question, Object value) {
        _setValue((ScaleRadios<Object>) radios(question), value);
    }

    static ScaleRadios<?> radios(String question) {
        return _find(ScaleRadios.class).stream()
                .filter(radios -> radios.getQuestion().equals(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + question));
    }

    /** What is wrong stands above the title, and beside the field. */
    static void says(TestScreen screen, String said, HasValidation beside) {
        saysOnTop(screen, said);
        assertThat(beside.isInvalid()).as(said).isTrue();
        assertThat(beside.getErrorMessage()).isEqualTo(said);
    }

    static void says(TestScreen screen, String said, ScaleRadios<?> beside) {
        saysOnTop(screen, said);
        assertThat(beside.getElement().getTextRecursively()).contains(said);
    }

    static void saysNothing() {
        _assertNone(ErrorSummary.class);
    }

    static void saysOnTop(TestScreen screen, String said) {
        assertThat(screen.refusesOnTop()).isTrue();
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains(said);
    }
}
