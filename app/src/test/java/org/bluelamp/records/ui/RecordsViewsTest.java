package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.Ground;
import org.bluelamp.records.HoldKind;
import org.bluelamp.records.HoldScope;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.Items;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

@PortalTest
class RecordsViewsTest {

    private static final String NAME = "Gwenllian Quartermaine";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    RedactionService redactions;

    @Autowired
    DisposalService disposals;

    @Autowired
    HoldService holds;

    @Autowired
    DataProtectionHome home;

    private final String force = TestPeople.freshForce();
    private final Items items;

    RecordsViewsTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.records");
    }

    @Test
    void asksForWordsToBeTakenOutAndLosesNothingOnTheWay() throws SQLException {
        var change = items.change(items.accepted("Notes on " + NAME).getId());
        var lead = people.lead(force);
        try (var screen = screen(lead).at("redactions/new/" + change)) {
            assertThat(screen.words()).contains("Ask for something to be taken out", "Notes on " + NAME);
            press("Continue");
            assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
            assertThat(screen.words()).contains("Choose the field", "Choose a ground", "Say why.");
            choose(0, "title");
            choose(1, Ground.TYPED_BY_MISTAKE);
            type(0, "Nobody");
            type(1, "No place here.");
            press("Continue");
            assertThat(screen.words()).contains("These words do not stand in this field");
            type(0, NAME);
            press("Continue");
            assertThat(screen.words()).contains("Check before you send it", NAME, "typed by mistake", "No place here.");
            press("Back");
            assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo(NAME);
            press("Continue");
            press("Send to the data protection officer");
            assertThat(screen.words())
                    .contains("Waits for the data protection officer", "No place here.")
                    .doesNotContain(NAME)
                    .doesNotContain("Approve and take it out");
        }
        try (var screen = screen(lead).at("redactions")) {
            assertThat(screen.words()).contains("lead of " + force, "typed by mistake");
        }
    }

    @Test
    void showsTheOfficerWhatGoesAndTakesTheDecision() throws SQLException {
        var asked = items.asked(items.accepted("Notes on " + NAME), NAME);
        items.accepted("More about " + NAME);
        var officer = items.officer();
        try (var screen = screen(officer).at("redactions/" + asked.getId())) {
            assertThat(screen.words())
                    .contains("These words go: “" + NAME + "”", "from 2 changes", "They also stand in another record");
            press("Turn it down");
            assertThat(screen.words()).contains("Say why you turn it down.");
            press("Approve and take it out");
            assertThat(screen.words()).contains("Done", "Changes affected3").doesNotContain(NAME);
        }
    }

    @Test
    void saysWhenNothingCanBeTakenOutAndWhenNothingWasAsked() throws SQLException {
        var lead = people.lead(force);
        try (var screen = screen(lead).at("redactions")) {
            assertThat(screen.words()).contains("Nothing was asked to be taken out");
        }
        try (var screen = screen(lead)) {
            assertThat(screen.refuses("redactions/new/nothing")).isTrue();
        }
        try (var screen = screen(lead)) {
            assertThat(screen.refuses("redactions/00000000-0000-0000-0000-000000000000"))
                    .isTrue();
        }
    }

    @Test
    void proposesApprovesAndCertifiesADisposal() {
        items.accepted("Minutes");
        var lead = people.lead(force);
        var officer = items.officer();
        var before = clock.instant();
        clock.advance(Duration.ofDays(8 * 366));
        try {
            try (var screen = screen(lead).at("retention")) {
                assertThat(screen.words())
                        .contains("7 years from the change", "For ever", "Assessments, answers and evidence");
                press("Propose disposal: Assessments, answers and evidence");
                assertThat(screen.words()).contains("What would go", "evidence").doesNotContain("Approve and dispose");
            }
            var proposed = lead.call(() -> disposals.newest(1)).getFirst();
            try (var screen = screen(officer).at("retention/" + proposed.getId())) {
                press("Approve and dispose");
                assertThat(screen.words())
                        .contains(
                                "Certificate of disposal",
                                force,
                                "Changes affected2",
                                "Print",
                                proposed.getId().toString());
            }
            try (var screen = screen(lead).at("retention")) {
                assertThat(screen.words()).contains("Disposals", "Done");
            }
        } finally {
            clock.set(before);
        }
    }

    @Test
    void placesAHoldAndLiftsIt() {
        var lead = people.lead(force);
        try (var screen = screen(lead).at("holds")) {
            assertThat(screen.words()).contains("Nothing is held", "Place a hold");
        }
        try (var screen = screen(lead).at("holds/new")) {
            press("Place a hold");
            assertThat(screen.words()).contains("Choose what the hold is for.", "Choose what is held.", "Say why.");
            choose(0, HoldKind.TRIBUNAL);
            choose(1, HoldScope.RECORD);
            type(0, "A claim is to be expected.");
            press("Place a hold");
            assertThat(screen.words()).contains("Give kind and number of the record");
            choose(1, HoldScope.FORCE);
            press("Place a hold");
            assertThat(screen.words()).contains("Holds", "A claim is to be expected.", "Everything");
            press("Lift the hold");
            assertThat(screen.words()).contains("Say why.");
            type(0, "Settled.");
            press("Lift the hold");
            assertThat(screen.words()).contains("Lifted", "Settled.");
        }
        assertThat(lead.call(() -> holds.newest(5))).hasSize(1);
    }

    @Test
    void theOfficersHomeSaysWhatWaits() throws SQLException {
        var officer = items.officer();
        assertThat(home.serves(officer)).isTrue();
        assertThat(home.serves(people.lead(force))).isFalse();
        try (var screen = screen(officer)) {
            assertThat(home.build().getElement().getTextRecursively()).contains("Nothing waits for a decision");
        }
        items.asked(items.accepted("Notes on " + NAME), NAME);
        try (var screen = screen(officer)) {
            assertThat(home.build().getElement().getTextRecursively())
                    .contains("Waits for the data protection officer")
                    .doesNotContain(NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "CONTRIBUTOR", "ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void opensToNobodyElse(Role role) {
        for (var address : List.of("redactions", "retention", "holds", "holds/new")) {
            try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }

    private static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.isVisible()
                        && button.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    private static void type(int field, String words) {
        _setValue(_find(TextArea.class).get(field), words);
    }

    @SuppressWarnings("unchecked")
    private static void choose(int group, Object value) {
        _setValue((ScaleRadios<Object>) _find(ScaleRadios.class).get(group), value);
    }
}
