package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.evidence.Classification.OFFICIAL;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignOffViewTest extends AssessmentScreenTest {

    @Autowired
    EvidenceService evidence;

    private String signOff() {
        return "sign-off/" + assessment.getId();
    }

    private void send() {
        made.answer(FORCE, assessment, "MH04", 0);
        assessment = made.sent(FORCE, assessment);
    }

    private AssessmentState state() {
        return assessments.standing(assessment.getId()).assessment().state();
    }

    @Test
    void offersNoFormAfterTheFreezeAndSaysThatNobodySigned() {
        assessment = made.sent(FORCE, assessment);
        made.freeze(cycle);
        assertThat(as(people.chief(FORCE)).at(signOff()).words())
                .contains("nobody had signed this assessment", "Too late to sign")
                .doesNotContain("What you signed stands", "Sign and lock");
    }

    @Test
    @SuppressWarnings("unchecked")
    void signsOnceEverythingIsSaid() {
        send();
        as(people.chief(FORCE)).at(signOff());
        _find(Tick.class).forEach(tick -> tick.setValue(true));
        ((ScaleRadios<Boolean>) _get(ScaleRadios.class)).setValue(true);
        _find(TextArea.class).getFirst().setValue("A fair account.");
        click("Sign off");
        assertThat(state()).isEqualTo(AssessmentState.SIGNED_OFF);
        assertThat(assessments.standing(assessment.getId()).consent())
                .hasValueSatisfying(consent -> assertThat(consent.takesPart()).isTrue());
    }

    @Test
    void showsWhatWasSaidAndShownAtEachCoreGap() {
        people.lead(FORCE).run(() -> {
            answers.save(
                    assessment.getId(),
                    "MH04",
                    new SaveAnswer(0, false, null, "No post for it yet", null, UUID.randomUUID()));
            evidence.offerLink(
                    new Subject(AssessmentService.SUBJECT, assessment.getId(), "MH04"),
                    new Offer("Bid for a post", EvidenceKind.MINUTES, LocalDate.of(2026, 3, 14), OFFICIAL, true),
                    "https://intranet.police.example/bid");
        });
        assessment = made.sent(FORCE, assessment);
        as(people.chief(FORCE)).at(signOff());
        var form = _get(SignOffForm.class);
        assertThat(form.getElement().getTextRecursively())
                .contains("No post for it yet", "Bid for a post", "MH04 on its page, opens in a new tab");
        assertThat(_find(form, Anchor.class).stream().map(Anchor::getHref))
                .contains(AssessmentNavigation.standard(assessment.getId(), "MH", "MH04"));
        assertThat(_get(AllAnswers.class).getElement().getTextRecursively()).contains("No post for it yet");
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        send();
        var screen = as(people.chief(FORCE)).at(signOff());
        _find(TextArea.class).getFirst().setValue("A fair account.");
        click("Sign off");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Tick each core gap")
                .contains("Choose whether your force takes part")
                .contains("Tick the declaration")
                .doesNotContain("Write your statement");
        assertThat(screen.refusesOnTop()).isTrue();
        assertThat(_find(FieldError.class)).hasSize(2);
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("A fair account.");
        assertThat(state()).isEqualTo(AssessmentState.FOR_SIGN_OFF);
        screen.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsWhatIsTickedChosenAndWrittenOverAReload() {
        send();
        var screen = as(people.chief(FORCE)).at(signOff());
        assertThat(screen.words()).contains("Once you have signed, no answer can be changed");
        _find(Tick.class).forEach(tick -> tick.setValue(true));
        ((ScaleRadios<Boolean>) _get(ScaleRadios.class)).setValue(false);
        _find(TextArea.class).getFirst().setValue("Half a statement");
        screen.at(address()).at(signOff());
        assertThat(_find(Tick.class)).hasSize(2).allMatch(Tick::getValue);
        assertThat(((ScaleRadios<Boolean>) _get(ScaleRadios.class)).getValue()).isFalse();
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Half a statement");
        click("Sign off");
        assertThat(state()).isEqualTo(AssessmentState.SIGNED_OFF);
    }

    @Test
    void namesTheCoreStandardsThatNobodyAnswered() {
        send();
        var words = as(people.chief(FORCE)).at(signOff()).words();
        assertThat(words).contains("92 standards are not answered", "Each one counts as the lowest level", "MH07");
        assertThat(words.indexOf("92 standards are not answered")).isLessThan(words.indexOf("Acknowledge each one"));
        var named = _find(_get(Unanswered.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(named)
                .contains(AssessmentNavigation.standard(assessment.getId(), "MH", "MH07"))
                .doesNotContain(
                        AssessmentNavigation.standard(assessment.getId(), "MH", "MH04"),
                        AssessmentNavigation.standard(assessment.getId(), "MH", "MH09"));
    }

    @Test
    void keepsTheQuestionOverAReloadAndAsksForItByName() {
        send();
        var screen = as(people.chief(FORCE)).at(signOff());
        click("Send back with a question");
        click("Send back with a question");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Write your question.");
        _find(TextArea.class).getLast().setValue("What of MH04?");
        screen.at(address()).at(signOff());
        assertThat(_find(TextArea.class).getLast().getValue()).isEqualTo("What of MH04?");
        click("Send back with a question");
        assertThat(state()).isEqualTo(AssessmentState.IN_PROGRESS);
    }

    @Test
    void showsWhatWasSignedAndTheGapsThatWereAcknowledged() {
        made.answer(FORCE, assessment, "MH04", 0);
        assessment = made.signed(FORCE, assessment, true);
        var screen = as(people.chief(FORCE)).at(signOff());
        assertThat(screen.words())
                .contains("What was signed: " + cycle.title(), "Core gaps acknowledged")
                .doesNotContain("Sign off the");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(AssessmentNavigation.standard(assessment.getId(), "MH", "MH04"));
    }

    @Test
    void keepsNothingOfItBeyondTheVisit() {
        send();
        as(people.chief(FORCE)).at(signOff());
        _find(Tick.class).forEach(tick -> tick.setValue(true));
        TestScreen.leave();
        var screen = as(people.chief(FORCE)).at(signOff());
        assertThat(_find(Tick.class)).hasSize(2).noneMatch(Tick::getValue);
        screen.close();
    }

    @Test
    void sendsBackWithAQuestion() {
        send();
        as(people.chief(FORCE)).at(signOff());
        click("Send back with a question");
        _find(TextArea.class).getLast().setValue("What of MH04?");
        click("Send back with a question");
        assertThat(state()).isEqualTo(AssessmentState.IN_PROGRESS);
    }

    @Test
    void saysThatThereIsNothingToSignYet() {
        assertThat(as(people.chief(FORCE)).at(signOff()).words()).contains("Not sent to you yet");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CONTRIBUTOR", "AUDITOR"})
    void isForTheChiefOfficerAlone(Role role) {
        refuses(people.in(FORCE, role), signOff());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), signOff());
    }
}
