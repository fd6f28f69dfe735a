package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.assessment.Standing;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/**
 * Every answer as it stands, with its evidence, in one place: to be read by whoever checks, signs or audits. Folded by area,
 * so that a page that holds it stays short; on paper it is open.
 */
final class AllAnswers extends Topic {

    private final Standing standing;
    private final EvidencePanels evidence;

    AllAnswers(Standing standing, EvidencePanels evidence) {
        super(translate("assessment.answers"));
        this.standing = standing;
        this.evidence = evidence;
        intro(translate("assessment.answers.text"));
        standing.edition().areas().forEach(area -> with(folded(area)));
    }

    private NativeDetails folded(Area area) {
        var score = standing.score().area(area.code());
        var inside = new Div(standards(area));
        inside.setClassName("in");
        return new NativeDetails(
                new Span(
                        Wording.of(area.title()),
                        new Span(translate("assessment.answers.area", score.answered(), score.asked()))),
                inside);
    }

    private Component standards(Area area) {
        var asked = standing.asked(area.code());
        if (asked.isEmpty()) {
            return new Paragraph(translate("assessment.area.nothing-applies.text"));
        }
        var list = new UnorderedList();
        list.setClassName("rows");
        asked.forEach(standard -> list.add(answer(standard)));
        return list;
    }

    private ListItem answer(Standard standard) {
        var head = new Paragraph(Words.code(standard.code()));
        if (standard.core()) {
            head.add(new Span(" "), new Badge(translate("assessment.core")));
        }
        var item = new ListItem(
                head,
                Wording.paragraph(standard.statement()),
                AnswerFacts.whole(standing.edition(), standing.answer(standard.code())));
        item.addClassName("stack-s");
        var shown = standing.shown(standard.code());
        if (!shown.isEmpty()) {
            item.add(evidence.shown(shown));
        }
        return item;
    }
}
