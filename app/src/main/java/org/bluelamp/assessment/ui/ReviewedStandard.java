package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import org.bluelamp.assessment.Reviewed;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Badge;
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
        with(
                Words.code(standard.code()),
                Wording.paragraph(standard.statement()),
                AnswerFacts.whole(reviewed.edition(), reviewed.answer(standard.code())),
                evidence);
    }
}
