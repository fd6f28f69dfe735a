package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** The lead sends the assessment for sign-off, and while nobody has signed it takes it back. */
final class SendForm extends Div {

    private final Standing standing;
    private final Transitions transitions;
    private final ErrorSummary problems;

    /** @param problems on top of the page */
    private SendForm(Standing standing, Transitions transitions, ErrorSummary problems) {
        this.standing = standing;
        this.transitions = transitions;
        this.problems = problems;
        addClassName("gap-l");
    }

    static SendForm send(Standing standing, Transitions transitions, ErrorSummary problems) {
        var form = new SendForm(standing, transitions, problems);
        form.ask();
        return form;
    }

    static SendForm takeBack(Standing standing, Transitions transitions, ErrorSummary problems) {
        var form = new SendForm(standing, transitions, problems);
        form.add(new Topic(translate("assessment.take-back.title"))
                .intro(translate("assessment.take-back.text"))
                .with(Buttons.row(Buttons.secondary(
                        translate("assessment.take-back.button"), _ -> form.act(transitions::takeBack)))));
        return form;
    }

    private void ask() {
        removeAll();
        add(new Topic(translate("assessment.send.title"))
                .intro(translate("assessment.send.text"))
                .with(Buttons.row(Buttons.primary(translate("assessment.send.button"), _ -> begin()), later())));
    }

    /** What is missing is said once more, since from here on it counts. */
    private void begin() {
        var score = standing.score();
        if (score.unanswered() == 0) {
            act(transitions::send);
            return;
        }
        removeAll();
        var core =
                score.areas().stream().mapToInt(area -> area.unansweredCore()).sum();
        var anyway = Buttons.primary(translate("assessment.send.anyway"), _ -> act(transitions::send));
        add(new Topic(translate("assessment.send.title"))
                .with(
                        Note.warn("", translate("assessment.send.unanswered", score.unanswered(), core))
                                .announced(),
                        Buttons.row(anyway, later())));
        anyway.focus();
    }

    private Component later() {
        return Buttons.link(
                translate("assessment.send.later"),
                AssessmentNavigation.assessment(standing.assessment().getId()));
    }

    private interface Step {
        Assessment take(UUID id, int version);
    }

    private void act(Step step) {
        var assessment = standing.assessment();
        if (new FormFields(problems).attempt(() -> step.take(assessment.getId(), assessment.version()))) {
            AssessmentNavigation.go(AssessmentNavigation.assessment(assessment.getId()));
        }
    }
}
