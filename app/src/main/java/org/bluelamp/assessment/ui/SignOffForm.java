package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.SignOff;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.AtRest;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Tick;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;
import org.bluelamp.uikit.WrittenField;
import org.springframework.dao.OptimisticLockingFailureException;

/** Core gaps one by one, the choice about the benchmark, the statement; or back with a question. */
final class SignOffForm extends Div {

    private final Standing standing;
    private final Transitions transitions;
    private final ErrorSummary problems;
    private final SignOffDraft draft;
    private final GapsToRead gaps;
    private final FieldError undeclared = new FieldError();
    private final ScaleRadios<Boolean> takesPart = new ScaleRadios<>(translate("assessment.sign.benchmark"));
    private final WrittenField statement =
            new WrittenField(translate("assessment.sign.statement"), translate("assessment.sign.statement.help"));
    private final Tick declaration;
    private final WrittenField question =
            new WrittenField(translate("assessment.sign.question"), translate("assessment.sign.question.help"));

    /** @param problems on top of the page */
    SignOffForm(
            Standing standing,
            Transitions transitions,
            EvidencePanels evidence,
            ForceDirectory forces,
            ErrorSummary problems) {
        this.standing = standing;
        this.transitions = transitions;
        this.problems = problems;
        this.draft = SignOffDraft.of(standing.assessment());
        this.gaps = new GapsToRead(standing, evidence, draft.read);
        var force = forces.find(Actor.current().force())
                .orElseThrow(() -> new Absent("force"))
                .name()
                .in(Texts.locale());
        declaration = new Tick(translate("assessment.sign.declaration", force)).describedBy(undeclared);
        addClassName("gap-l");
        add(gaps, benchmark(force), statement());
        add(next());
        add(Buttons.row(
                Buttons.primary(translate("assessment.sign.button"), _ -> sign()),
                Buttons.secondary(translate("assessment.sign.send-back"), _ -> sendBack())));
        add(Words.metaParagraph(translate("assessment.sign.goes-into-history")));
    }

    private Paragraph next() {
        var next = new Paragraph(
                translate("assessment.sign.next", DateText.day(standing.cycle().freezes())));
        next.addClassName("gap");
        return next;
    }

    private Topic benchmark(String force) {
        takesPart.hideQuestion();
        takesPart.setChoices(List.of(
                new Choice<>(true, translate("assessment.sign.part", force), translate("assessment.sign.part.text")),
                new Choice<>(false, translate("assessment.sign.out", force), translate("assessment.sign.out.text"))));
        Optional.ofNullable(draft.takesPart)
                .or(() -> standing.consent().map(Consent::takesPart))
                .ifPresent(takesPart::setValue);
        takesPart.addValueChangeListener(event -> draft.takesPart = event.getValue());
        return new Topic(translate("assessment.sign.benchmark"))
                .intro(translate("assessment.sign.benchmark.text"))
                .with(takesPart);
    }

    private Topic statement() {
        statement.setMaxLength(SignOff.STATEMENT_LIMIT);
        statement.setValue(draft.statement);
        AtRest.changes(statement).addValueChangeListener(event -> draft.statement = event.getValue());
        declaration.setValue(draft.declared);
        declaration.addValueChangeListener(event -> draft.declared = event.getValue());
        question.setMaxLength(Transitions.REASON_LIMIT);
        question.setValue(draft.question);
        question.setVisible(!draft.question.isEmpty());
        AtRest.changes(question).addValueChangeListener(event -> draft.question = event.getValue());
        return new Topic(translate("assessment.sign.statement.title"))
                .with(statement, undeclared, declaration, question);
    }

    private void sign() {
        clear();
        var signOff = new SignOff(statement.getValue(), draft.read(), takesPart.getValue(), declaration.getValue());
        signOff.refusals(standing.coreGaps()).forEach(this::problem);
        if (!problems.show()) {
            act(() -> transitions.signOff(
                    standing.assessment().getId(), standing.assessment().version(), signOff));
        }
    }

    private void sendBack() {
        if (!question.isVisible()) {
            question.setVisible(true);
            question.focus();
            return;
        }
        clear();
        if (question.getValue().isBlank()) {
            refuse(translate("assessment.refused.no-question"));
            problems.show();
            return;
        }
        act(() -> transitions.sendBack(
                standing.assessment().getId(), standing.assessment().version(), question.getValue()));
    }

    private void clear() {
        problems.clear();
        gaps.say("");
        takesPart.setError("");
        undeclared.say("");
        mark("");
        question.setInvalid(false);
    }

    private void act(Runnable step) {
        try {
            step.run();
            draft.forget();
            AssessmentNavigation.go(
                    AssessmentNavigation.assessment(standing.assessment().getId()));
        } catch (Refused refused) {
            problem(refused);
            problems.show();
        } catch (Stale | OptimisticLockingFailureException meanwhile) {
            problems.problem(translate("problems.stale.page"));
            problems.show();
        }
    }

    /** Says what is wrong with the question. */
    private void refuse(String words) {
        question.setErrorMessage(words);
        question.setInvalid(true);
        problems.problem(words, question);
    }

    private void problem(Refused refused) {
        var words = translate(refused.text(), refused.parameters());
        switch (refused.field()) {
            case "acknowledged" -> {
                gaps.unread().ifPresentOrElse(tick -> problems.problem(words, tick), () -> problems.problem(words));
                gaps.say(words);
            }
            case "takesPart" -> problem(words, takesPart, takesPart::setError);
            case "declared" -> problem(words, declaration, undeclared::say);
            case "statement" -> problem(words, statement, this::mark);
            case "reason" -> refuse(words);
            case null, default -> problems.problem(words);
        }
    }

    private <F extends Component & Focusable<?>> void problem(String words, F component, Consumer<String> beside) {
        problems.problem(words, component);
        beside.accept(words);
    }

    private void mark(String words) {
        statement.setInvalid(!words.isEmpty());
        statement.setErrorMessage(words);
    }
}
