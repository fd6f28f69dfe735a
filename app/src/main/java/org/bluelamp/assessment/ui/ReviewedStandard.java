package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.Reviewed;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** One standard as a reviewer reads it: what it says, how the force rates itself and why, and what shows it. */
final class ReviewedStandard extends Topic {

    ReviewedStandard(Reviewed reviewed, Standard standard, Component evidence) {
        super(Wording.phrase(standard.label()));
        anchored(standard.code());
        if (standard.core()) {
            badge(new Badge(translate("assessment.core")));
        }
        with(Words.code(standard.code()), Wording.paragraph(standard.statement()));
        var facts = new Facts();
        reviewed.answer(standard.code())
                .ifPresentOrElse(
                        answer -> tell(facts, reviewed.edition(), answer),
                        () -> facts.add(translate("assessment.reviewed.rating"), translate("assessment.not-answered")));
        with(facts, evidence);
    }

    private static void tell(Facts facts, Edition edition, Answer answer) {
        facts.add(translate("assessment.reviewed.rating"), rating(edition, answer));
        answer.reason().ifPresent(reason -> facts.add(translate("assessment.answer.reason"), reason));
        answer.barrier()
                .flatMap(edition::barrier)
                .ifPresent(barrier -> facts.add(translate("assessment.answer.barrier"), Wording.of(barrier.label())));
        answer.comment().ifPresent(comment -> facts.add(translate("assessment.answer.comment"), comment));
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
