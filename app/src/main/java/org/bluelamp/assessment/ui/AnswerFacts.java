package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.bluelamp.assessment.Answer;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Facts;

/** One answer to be read: how a standard is rated, and what was said with it. */
final class AnswerFacts extends Facts {

    private AnswerFacts() {}

    /** The rating first; that there is none where nobody has answered. */
    static AnswerFacts whole(Edition edition, Optional<Answer> answer) {
        var facts = new AnswerFacts();
        answer.ifPresentOrElse(
                said -> {
                    facts.add(translate("assessment.rating"), rating(edition, said));
                    facts.tell(edition, said);
                },
                () -> facts.add(translate("assessment.rating"), translate("assessment.not-answered")));
        return facts;
    }

    /** For below a rating that is shown already; that nothing was said is told too. */
    static AnswerFacts belowItsRating(Edition edition, Answer answer) {
        var facts = new AnswerFacts();
        facts.tell(edition, answer);
        if (answer.comment().isEmpty()) {
            facts.add(translate("assessment.answer.comment"), translate("assessment.answer.no-comment"));
        }
        return facts;
    }

    private void tell(Edition edition, Answer answer) {
        answer.reason().ifPresent(reason -> add(translate("assessment.answer.reason"), reason));
        answer.barrier()
                .flatMap(edition::barrier)
                .ifPresent(barrier -> add(translate("assessment.answer.barrier"), Wording.of(barrier.label())));
        answer.comment().ifPresent(comment -> add(translate("assessment.answer.comment"), comment));
    }

    private static Component rating(Edition edition, Answer answer) {
        if (answer.notApplicable()) {
            return new Span(translate("assessment.answer.not-applicable"));
        }
        return answer.level()
                .map(level -> Wording.of(edition.level(level).label()))
                .orElseGet(() -> new Span(translate("assessment.answer.none")));
    }
}
