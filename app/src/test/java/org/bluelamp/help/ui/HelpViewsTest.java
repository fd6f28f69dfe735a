package org.bluelamp.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.TestStatements;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.SharingService;
import org.bluelamp.help.SharingState;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class HelpViewsTest {

    private static final String NEW = HelpNavigation.write(SharingKind.HELP, TestAssessments.EDITION, "MH07");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SharingService sharings;

    @Autowired
    Inbox inbox;

    @Autowired
    HelpWaiting waiting;

    private final String force = TestPeople.freshForce();
    private TestHelp help;

    @BeforeEach
    void begin() {
        help = new TestHelp(context);
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.help");
    }

    private SharingState state(Sharing sharing) {
        return people.lead(force).call(() -> sharings.sharing(sharing.getId()).state());
    }

    @Test
    void asksForHelpAndLosesNothingOnTheWay() {
        var lead = people.lead(force);
        try (var screen = screen(lead).at(NEW)) {
            assertThat(screen.words()).contains("Ask for help with MH07", "It sees no answer, no comment");
            press("Continue");
            assertThat(screen.refusesOnTop()).isTrue();
            assertThat(screen.words()).contains("Give one e-mail address", "Write what help would move this on.");
            _setValue(_get(TextField.class), "jo.hollis@force.police.example");
            _setValue(_get(TextArea.class), "PC Hollis needs a facilitator");
            assertThat(screen.words())
                    .contains("“PC Hollis” may point to a person", "looks like one person’s own address");
            _setValue(_get(TextField.class), TestHelp.MAIL);
            press("Continue");
            assertThat(screen.words())
                    .contains("Check what will be sent", force, "MH07", TestHelp.MAIL, "PC Hollis needs a facilitator");
            press("Back");
            assertThat(_get(TextArea.class).getValue()).isEqualTo("PC Hollis needs a facilitator");
            _setValue(_get(TextArea.class), "A facilitator for two days.");
            press("Continue");
            press("Send to the chief officer");
            assertThat(screen.words())
                    .contains("Waits for the chief officer", "A facilitator for two days.")
                    .doesNotContain("Confirm and send");
        }
        try (var screen = screen(lead).at("sharing")) {
            assertThat(screen.words()).contains("Request for help, MH07", "Waits for the chief officer");
        }
    }

    /** The check is an address of its own, so that Back leads from it to the form, and a reload is no loss. */
    @Test
    void keepsWhatWasEnteredForTheBrowsersBackAndForAReload() {
        try (var screen = screen(people.lead(force)).at(NEW)) {
            _setValue(_get(TextField.class), TestHelp.MAIL);
            _setValue(_get(TextArea.class), "A facilitator for two days.");
            press("Continue");
            assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo(NEW + "?step=check");
            screen.at(NEW);
            assertThat(_get(TextArea.class).getValue()).isEqualTo("A facilitator for two days.");
            screen.at("sharing").at(NEW);
            assertThat(_get(TextField.class).getValue()).isEqualTo(TestHelp.MAIL);
            screen.at("sharing").at(NEW + "?step=check");
            assertThat(screen.words()).contains("Check what will be sent", "A facilitator for two days.");
            press("Send to the chief officer");
            screen.at(NEW + "?step=check");
            assertThat(screen.words()).doesNotContain("Check what will be sent");
            assertThat(_get(TextArea.class).getValue()).isEmpty();
        }
    }

    @Test
    void keepsAnAnswerThatIsNotSentYet() {
        var sent = help.sent(force, "MH07", "A facilitator for " + force);
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox/" + sent.getId())) {
            press("Take it in hand");
            _setValue(_get(TextArea.class), "One comes in March.");
            screen.at("inbox").at("inbox/" + sent.getId());
            assertThat(_get(TextArea.class).getValue()).isEqualTo("One comes in March.");
        }
    }

    @Test
    void offersNothingThatIsNoStrength() {
        try (var screen = screen(people.lead(force))
                .at(HelpNavigation.write(SharingKind.PRACTICE, TestAssessments.EDITION, "MH07"))) {
            _setValue(_get(TextField.class), TestHelp.MAIL);
            _setValue(_get(TextArea.class), "Works.");
            press("Continue");
            assertThat(screen.words()).contains("Practice is offered where your force rates itself at the target");
        }
    }

    @Test
    void showsTheChiefOfficerExactlyWhatIsSentAndTakesTheDecision() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        var chief = people.chief(force);
        try (var screen = screen(chief)) {
            assertThat(waiting.on(chief))
                    .hasValueSatisfying(note -> assertThat(note.getElement().getTextRecursively())
                            .contains("1 request or offer waits for you to confirm."));
            screen.at("sharing/" + asked.getId());
            assertThat(screen.words())
                    .contains("What would be sent", "these four lines and nothing else", TestHelp.MAIL);
            press("Do not send it");
            assertThat(screen.words()).contains("Say why it is not sent.");
            press("Confirm and send to the national service");
            assertThat(screen.words()).contains("Sent", "not taken in hand yet");
        }
        assertThat(state(asked)).isEqualTo(SharingState.SHARED);
        try (var screen = screen(chief)) {
            assertThat(waiting.on(chief)).isEmpty();
        }
    }

    @Test
    void declinesWithAReasonThatTheLeadReads() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        try (var screen = screen(people.chief(force)).at("sharing/" + asked.getId())) {
            _setValue(_get(TextArea.class), "We have one.");
            press("Do not send it");
        }
        try (var screen = screen(people.lead(force)).at("sharing/" + asked.getId())) {
            assertThat(screen.words()).contains("Not sent", "We have one.").doesNotContain("Withdraw");
        }
    }

    @Test
    void takesInHandAnswersAndClosesAndTheForceReadsIt() {
        var sent = help.sent(force, "MH07", "A facilitator for " + force);
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox?state=new&force=" + force)) {
            assertThat(screen.words()).contains("MH07", "Nobody yet", "New");
            screen.at("inbox/" + sent.getId());
            assertThat(screen.words()).contains("A facilitator for " + force).doesNotContain("Answer the force");
            press("Take it in hand");
            assertThat(screen.words()).contains("In hand", "analyst of national");
            press("Send the answer");
            assertThat(screen.words()).contains("Write the note that goes back to the force.");
            _setValue(_get(TextArea.class), "One comes in March.");
            press("Send the answer");
            assertThat(screen.words()).contains("Answered", "One comes in March.");
            press("Close");
            assertThat(screen.words()).contains("Closed").doesNotContain("Send the answer");
        }
        try (var screen = screen(people.lead(force)).at("sharing/" + sent.getId())) {
            assertThat(screen.words())
                    .contains("From the national service", "One comes in March.")
                    .doesNotContain("analyst of national");
            press("Withdraw");
            assertThat(screen.words()).contains("Withdrawn").doesNotContain("One comes in March.");
        }
        try (var screen = screen(people.national(Role.ANALYST))) {
            assertThat(screen.refuses("inbox/" + sent.getId())).isTrue();
        }
    }

    @Test
    void saysToTheNationalServiceThatSomethingIsNew() {
        help.sent(force, "MH07", "A facilitator.");
        for (var role : List.of(Role.ANALYST, Role.EDITOR)) {
            var actor = people.national(role);
            try (var screen = screen(actor)) {
                assertThat(waiting.on(actor)).isPresent();
            }
        }
        var lead = people.lead(force);
        try (var screen = screen(lead)) {
            assertThat(waiting.on(lead)).isEmpty();
        }
    }

    @Test
    void findsPracticeByAreaAndStandard() {
        help.offered(force, "TD03", "Peer support on each shift of " + force);
        var reader = people.contributor(TestPeople.freshForce());
        try (var screen = screen(reader).at("practices?area=TD&standard=TD03")) {
            assertThat(screen.words()).contains("Peer support on each shift of " + force, TestHelp.MAIL);
            screen.at("practices?area=TD&standard=TD01");
            assertThat(screen.words()).contains("Nothing is offered for this", "Clear filters");
        }
    }

    @Test
    void findsPracticeByWhatOneChooses() {
        help.offered(force, "TD03", "A buddy for each probationer of " + force);
        try (var screen = screen(people.contributor(TestPeople.freshForce())).at("practices")) {
            choose("Area", "TD");
            choose("Standard", "TD03");
            assertThat(screen.words()).contains("A buddy for each probationer of " + force);
            choose("Standard", "TD01");
            assertThat(screen.words()).contains("Nothing is offered for this");
            choose("Area", null);
            assertThat(screen.words()).contains("A buddy for each probationer of " + force);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, @Nullable String value) {
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    @Test
    void saysWhatWillBeHereAndWhenNothingIsFound() {
        try (var screen = screen(people.lead(force)).at("sharing")) {
            assertThat(screen.words()).contains("Nothing asked, nothing offered", "Go to the assessment");
        }
        try (var screen = screen(people.national(Role.EDITOR)).at("inbox?force=" + force)) {
            assertThat(screen.words()).contains("No request like this", "Clear filters");
        }
        for (var nowhere : List.of("sharing/nothing", "sharing/new/gift/blue-lamp-1/MH07", NEW.replace("MH07", "XX"))) {
            try (var screen = screen(people.lead(force))) {
                assertThat(screen.refuses(nowhere)).as(nowhere).isTrue();
            }
        }
    }

    @Test
    void opensTheListInTheSameStatementsHoweverLongItIs() {
        help.sent(force, "MH07", "One.");
        var few = opening();
        List.of("MH08", "MH09", "MH10", "MH11").forEach(standard -> help.sent(force, standard, "More."));
        assertThat(opening()).isEqualTo(few).isEqualTo(2);
    }

    private int opening() {
        try (var screen = screen(people.lead(force))) {
            return TestStatements.during(() -> screen.at("sharing")).size();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsWhatTheForceSaysToThoseWhoMayReadIt(Role role) {
        refuses(role, "sharing");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "AUDITOR", "CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "OPERATOR"})
    void letsTheLeadAloneAsk(Role role) {
        refuses(role, NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsTheInboxToTheNationalService(Role role) {
        refuses(role, "inbox");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsThePracticeToThoseWhoUseIt(Role role) {
        refuses(role, "practices");
    }

    private void refuses(Role role, String address) {
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }

    private static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.isVisible()
                        && button.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words)));
    }
}
