package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.ui.EvidencePanel;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ConflictDialog;
import org.bluelamp.uikit.Contents;
import org.bluelamp.uikit.SavedLine;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreaViewTest extends AssessmentScreenTest {

    private static StandardCard card(String standard) {
        return _get(StandardCard.class, spec -> spec.withId(standard));
    }

    /** As a person does in the browser: the value comes from the client. */
    @SuppressWarnings("unchecked")
    private static void choose(StandardCard card, int level) {
        var scale = (ScaleRadios<Integer>) _get(card, ScaleRadios.class);
        var before = scale.getValue();
        scale.setValue(level);
        ComponentUtil.fireEvent(
                scale,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(scale, scale, before, true));
    }

    /** As a person does in the browser, at rest or leaving the field. */
    private static void type(TextArea field, String words) {
        var before = field.getValue();
        field.setValue(words);
        ComponentUtil.fireEvent(
                field,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static TextArea comment(StandardCard card) {
        return _find(card, TextArea.class).getLast();
    }

    private Answer saved(String standard) {
        return assessments.standing(assessment.getId()).answer(standard).orElseThrow();
    }

    private static String line(StandardCard card) {
        return _get(card, SavedLine.class).getElement().getTextRecursively();
    }

    @Test
    void savesOnChangeAndSaysSo() {
        as(people.contributor(FORCE)).at(address() + "/areas/MH");
        choose(card("MH07"), 2);
        assertThat(line(card("MH07"))).contains("Saved 14:02");
        assertThat(assessments.standing(assessment.getId()).answer("MH07"))
                .hasValueSatisfying(answer -> assertThat(answer.level()).contains(2));
    }

    @Test
    void asksWhatIsMostInTheWayBelowTheTargetAlone() {
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        assertThat(_find(card("MH07"), BarrierField.class)).isEmpty();
        choose(card("MH07"), 1);
        var barrier = _get(card("MH07"), BarrierField.class);
        var before = barrier.getValue();
        barrier.choose("staffing");
        ComponentUtil.fireEvent(
                barrier,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(
                        barrier, barrier, before, true));
        assertThat(assessments.standing(assessment.getId()).answer("MH07"))
                .hasValueSatisfying(answer -> assertThat(answer.barrier()).contains("staffing"));
        choose(card("MH07"), 3);
        assertThat(_find(card("MH07"), BarrierField.class)).isEmpty();
        assertThat(assessments.standing(assessment.getId()).answer("MH07"))
                .hasValueSatisfying(answer -> assertThat(answer.barrier()).isEmpty());
    }

    @Test
    void showsWhatIsSavedWhenThePageIsBuiltAgain() {
        made.answer(FORCE, assessment, "MH07", 3);
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        assertThat(_get(card("MH07"), ScaleRadios.class).getValue()).isEqualTo(3);
        assertThat(line(card("MH08"))).contains("Not answered");
    }

    @Test
    void showsBothValuesWhenSomebodyElseWasFaster() {
        var lead = people.lead(FORCE);
        var screen = as(lead).at(address() + "/areas/MH");
        // a save that this page has not seen
        answers.save(assessment.getId(), "MH08", new SaveAnswer(3, false, null, null, null, UUID.randomUUID()));
        choose(card("MH08"), 1);
        var dialog = _get(ConflictDialog.class);
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Embedded")
                .contains("Starting");
        click("Use mine");
        assertThat(assessments.standing(assessment.getId()).answer("MH08"))
                .hasValueSatisfying(answer -> assertThat(answer.level()).contains(1));
        screen.close();
    }

    @Test
    void takesOverWhatAColleagueWroteWhereOneOnlyRated() {
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        answers.save(assessment.getId(), "MH08", new SaveAnswer(null, false, null, "Theirs", null, UUID.randomUUID()));
        choose(card("MH08"), 1);
        assertThat(_find(ConflictDialog.class)).isEmpty();
        assertThat(saved("MH08").level()).contains(1);
        assertThat(saved("MH08").comment()).contains("Theirs");
        assertThat(comment(card("MH08")).getValue()).isEqualTo("Theirs");
        choose(card("MH08"), 2);
        assertThat(saved("MH08").comment()).as("nor does the next save").contains("Theirs");
    }

    @Test
    void winsOnlyWhatOneChangedOneself() {
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        answers.save(assessment.getId(), "MH08", new SaveAnswer(3, false, null, "Theirs", null, UUID.randomUUID()));
        choose(card("MH08"), 1);
        assertThat(_get(ConflictDialog.class).getElement().getTextRecursively())
                .contains("Starting. Comment: Theirs", "Embedded. Comment: Theirs");
        click("Use mine");
        assertThat(saved("MH08").level()).contains(1);
        assertThat(saved("MH08").comment()).contains("Theirs");
        type(comment(card("MH08")), "Mine");
        assertThat(saved("MH08").comment()).contains("Mine");
    }

    @Test
    void asksWhereBothWroteAComment() {
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        answers.save(assessment.getId(), "MH08", new SaveAnswer(null, false, null, "Theirs", null, UUID.randomUUID()));
        type(comment(card("MH08")), "Mine");
        assertThat(_get(ConflictDialog.class).getElement().getTextRecursively()).contains("Theirs", "Mine");
    }

    @Test
    void savesThatAStandardDoesNotApplyOnlyWithItsReason() {
        made.answer(FORCE, assessment, "PW05", 2);
        as(people.lead(FORCE)).at(address() + "/areas/PW");
        var card = card("PW05");
        choose(card, -1);
        assertThat(line(card)).contains("Not saved yet: give a reason").doesNotContain("Saved 14:02");
        type(comment(card), "Done by another force");
        assertThat(line(card)).contains("Not saved yet: give a reason");
        assertThat(saved("PW05").level()).contains(2);
        assertThat(saved("PW05").comment()).contains("Done by another force");
        var reason = _find(card, TextArea.class).getFirst();
        type(reason, "x".repeat(SaveAnswer.COMMENT_LIMIT + 1));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("Write at most");
        type(reason, "We have no officers of this kind");
        assertThat(reason.isInvalid()).isFalse();
        assertThat(line(card)).contains("Saved 14:02");
        assertThat(saved("PW05").notApplicable()).isTrue();
        assertThat(saved("PW05").comment()).contains("Done by another force");

        // why a standard does not apply is no part of a rating
        choose(card, 3);
        assertThat(saved("PW05").level()).contains(3);
        assertThat(saved("PW05").reason()).isEmpty();
    }

    @Test
    void showsBothReasonsWhenTwoSayThatAStandardDoesNotApply() {
        made.answer(FORCE, assessment, "PW05", 2);
        as(people.lead(FORCE)).at(address() + "/areas/PW");
        answers.save(
                assessment.getId(),
                "PW05",
                new SaveAnswer(null, true, "Their reason", null, saved("PW05").version(), UUID.randomUUID()));
        var card = card("PW05");
        choose(card, -1);
        type(_find(card, TextArea.class).getFirst(), "My reason");
        assertThat(_get(ConflictDialog.class).getElement().getTextRecursively()).contains("Their reason", "My reason");
    }

    @Test
    void saysBesideTheCommentWhereACharacterStandsThatNobodySees() {
        made.answer(FORCE, assessment, "MH07", 2);
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        type(comment(card("MH07")), "Agreed in March\u0000");
        assertThat(comment(card("MH07")).isInvalid()).isTrue();
        assertThat(comment(card("MH07")).getErrorMessage()).contains("A character after “Agreed in March”");
        assertThat(line(card("MH07"))).contains("Not saved");
        type(comment(card("MH07")), "Agreed in March");
        assertThat(line(card("MH07"))).contains("Saved 14:02");
    }

    @Test
    void asksForEvidenceAsTheRatingNowStands() {
        as(people.lead(FORCE)).at(address() + "/areas/PW");
        var panel = _get(card("PW05"), EvidencePanel.class);
        assertThat(panel.getElement().getTextRecursively()).doesNotContain("accepted item");
        choose(card("PW05"), 2);
        assertThat(panel.getElement().getTextRecursively()).contains("Working needs one accepted item");
        choose(card("PW05"), -1);
        type(_find(card("PW05"), TextArea.class).getFirst(), "Done by another force");
        assertThat(panel.getElement().getTextRecursively()).doesNotContain("accepted item");
    }

    @Test
    void warnsNobodyWhoCannotWriteAboutTheRoleInstead() {
        answers(people.lead(FORCE), "MH07", "PC Hollis leads this");
        as(people.chief(FORCE)).at(address() + "/areas/MH");
        assertThat(card("MH07").getElement().getTextRecursively()).doesNotContain("may point to a person");
    }

    @Test
    void tellsWhatAColleagueSavedMeanwhileAndShowsItWhenAsked() {
        var screen = as(people.lead(FORCE)).at(address() + "/areas/MH");
        answers.save(assessment.getId(), "MH08", new SaveAnswer(3, false, null, null, null, UUID.randomUUID()));
        choose(card("MH07"), 2);
        assertThat(line(card("MH07"))).contains("Saved 14:02");
        assertThat(line(card("MH08")))
                .contains("Saved by a colleague meanwhile.")
                .doesNotContain("Not answered");
        assertThat(line(card("MH09"))).contains("Not answered");
        assertThat(_get(card("MH08"), ScaleRadios.class).getValue())
                .as("nothing is replaced under one's hands")
                .isNull();
        var first = assessments.standing(assessment.getId()).answer("MH08").orElseThrow();
        answers.save(
                assessment.getId(), "MH08", new SaveAnswer(2, false, null, null, first.version(), UUID.randomUUID()));
        choose(card("MH07"), 3);
        click("Show it");
        assertThat(line(card("MH08"))).contains("Saved 14:02");
        assertThat(_get(card("MH08"), ScaleRadios.class).getValue())
                .as("the newest of theirs")
                .isEqualTo(2);
        choose(card("MH08"), 1);
        assertThat(_find(ConflictDialog.class))
                .as("what one has seen, one may change")
                .isEmpty();
        assertThat(assessments.standing(assessment.getId()).answer("MH08"))
                .hasValueSatisfying(answer -> assertThat(answer.level()).contains(1));
        screen.close();
    }

    @Test
    void warnsOfWhatLooksLikeAPersonAndSavesAllTheSame() {
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        var comment = _find(card("MH07"), TextArea.class).getLast();
        comment.setValue("PC Hollis leads this");
        ComponentUtil.fireEvent(
                comment,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(comment, comment, "", true));
        assertThat(card("MH07").getElement().getTextRecursively()).contains("“PC Hollis” may point to a person");
        assertThat(assessments.standing(assessment.getId()).answer("MH07"))
                .hasValueSatisfying(answer -> assertThat(answer.comment()).contains("PC Hollis leads this"));
    }

    @Test
    void offersThatAStandardDoesNotApplyOnlyWhereItMay() {
        var screen = as(people.lead(FORCE));
        assertThat(screen.at(address() + "/areas/PW").words()).contains("Does not apply");
        assertThat(screen.at(address() + "/areas/LG").words()).doesNotContain("Does not apply");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "AUDITOR"})
    void isReadOnlyForThoseWhoDoNotAnswer(Role role) {
        as(people.in(FORCE, role)).at(address() + "/areas/MH");
        assertThat(_find(ScaleRadios.class)).isNotEmpty().allMatch(ScaleRadios::isReadOnly);
        assertThat(line(card("MH07"))).contains("Read only");
    }

    @Test
    void isReadOnlyWhileTheChiefOfficerHasIt() {
        made.sent(FORCE, assessment);
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        assertThat(_find(ScaleRadios.class)).isNotEmpty().allMatch(ScaleRadios::isReadOnly);
    }

    /** The edition has its areas and its scale in Welsh, its standards not yet. */
    @Test
    void marksWhatIsThereInEnglishOnly() {
        answers(people.lead(FORCE), "MH07", "Our own words");
        var screen = as(people.lead(FORCE));
        UI.getCurrent().setLocale(Texts.WELSH);
        screen.at(address() + "/areas/MH");
        var card = card("MH07");
        assertThat(marked(card)).contains("legend", "p", "li").doesNotContain("b", "vaadin-text-area", "summary");
        assertThat(_get(H1.class).getElement().hasAttribute("lang")).isFalse();
        assertThat(_get(Contents.class).getElement().getOuterHTML()).contains("lang=\"en\"");
        screen.close();
        as(people.lead(FORCE)).at(address() + "/areas/MH");
        assertThat(marked(card("MH07"))).isEmpty();
    }

    private void answers(Actor actor, String standard, String comment) {
        actor.run(() -> answers.save(
                assessment.getId(), standard, new SaveAnswer(2, false, null, comment, null, UUID.randomUUID())));
    }

    /** The tags of what is marked as English. */
    private static List<String> marked(StandardCard card) {
        return TestScreen.descendants(card.getElement())
                .filter(part -> !part.isTextNode() && "en".equals(part.getAttribute("lang")))
                .map(Element::getTag)
                .distinct()
                .toList();
    }

    @Test
    void knowsOnlyItsOwnAreas() {
        refuses(people.lead(FORCE), address() + "/areas/XX");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), address() + "/areas/MH");
    }
}
