package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChangeViewTest {

    private static final String REDACT = "Ask for something to be taken out";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeLog log;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();
    private Actor auditor;
    private String address = "";

    @BeforeEach
    void somebodyChanged() {
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
        address = newest("people");
    }

    private String newest(String interest) {
        var asked = ChangeFilter.read(name -> name.equals("interest") ? interest : null);
        return HistoryNavigation.toChange(auditor.call(() -> log.page(asked, null, 1, Locale.UK))
                .changes()
                .getFirst()
                .change()
                .id());
    }

    @Test
    void offersNoRedactionWhereNobodyWritesFreely() {
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.words()).contains("Roles").doesNotContain(REDACT);
        }
    }

    @Test
    void saysForcesJobsAndKindsByTheirNames() {
        address = newest("people");
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.words()).contains("Purposesign-in", "RecordPerson person ");
        }
        var estuary = people.auditor("estuary");
        var visit = estuary.call(() -> log.page(ChangeFilter.NONE, null, 1, Locale.UK))
                .changes()
                .getFirst()
                .change();
        try (var screen = screen(estuary).at(HistoryNavigation.toChange(visit.id()))) {
            assertThat(screen.words()).contains("Force of the personEstuary Police");
        }
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void saysWhatChangedByWhomAndHowItIsProven() {
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.words())
                    .contains("Roles of Ann are now wellbeing lead, chief officer, were wellbeing lead")
                    .contains("Blue Lamp (sign-in), job of the portal", "None yet: it is being sealed", "Fingerprint");
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Roles of Ann");
        }
        sealer.seal();
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.words()).contains(", in seal 1 of ").doesNotContain("None yet");
        }
    }

    @Test
    void leadsBackAndToAllChangesOfTheRecord() {
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.words()).contains("All changes");
            screen.at(_get(Anchor.class, spec -> spec.withText("All changes of Ann"))
                    .getHref());
            assertThat(_find(ChangeLine.class)).hasSize(2);
        }
    }

    @Test
    void opensTheRecordAsItWasThenAndClosesIt() {
        try (var screen = screen(auditor).at(address)) {
            var then = _get(NativeButton.class);
            assertThat(then.getElement().getTextRecursively()).contains("Ann as it was then");
            _click(then);
            assertThat(then.getElement().getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(_get(RecordThenFacts.class).getElement().getTextRecursively())
                    .contains("chief officer");
            _click(then);
            assertThat(then.getElement().getAttribute("aria-expanded")).isEqualTo("false");
            _assertNone(RecordThenFacts.class);
            assertThat(screen.opened()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "GUEST_AUDITOR"})
    void offersToAskForARedactionToWhoMay(Role role) {
        signIn.known(force, "s", "Ann Other", EnumSet.of(Role.LEAD, Role.CHIEF));
        address = newest("people");
        try (var screen = screen(people.in(force, role)).at(address)) {
            assertThat(screen.words().contains(REDACT)).isEqualTo(role == Role.LEAD || role == Role.AUDITOR);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "GUEST_AUDITOR"})
    void offersToHoldTheRecordToWhoMay(Role role) {
        try (var screen = screen(people.in(force, role)).at(address)) {
            assertThat(_find(Anchor.class, spec -> spec.withText("Place a hold on this record")))
                    .hasSize(role == Role.GUEST_AUDITOR ? 0 : 1);
            assertThat(screen.opened()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "00000000-0000-0000-0000-000000000000"})
    void findsNoChangeWhereThereIsNone(String id) {
        try (var screen = screen(auditor)) {
            assertThat(screen.refuses("history/" + id)).isTrue();
        }
    }

    @Test
    void isNotThereForAnotherForce() {
        try (var screen = screen(people.auditor(TestPeople.freshForce()))) {
            assertThat(screen.refuses(address)).isTrue();
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = screen(auditor)) {
            UI.getCurrent().setLocale(Texts.WELSH);
            assertThat(screen.at(address).words())
                    .contains("Pob newid", "Ôl bys", "prif swyddog")
                    .doesNotContain("Fingerprint");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "GUEST_AUDITOR", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        try (var screen = screen(auditor).at(address)) {
            assertThat(screen.opened()).as("to whoever may").isTrue();
        }
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(address)).isTrue();
        }
    }
}
