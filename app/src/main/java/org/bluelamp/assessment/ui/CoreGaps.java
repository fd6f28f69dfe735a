package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.assessment.Score.CoreGap;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Core standards rated at or below the edition's core rule: in short beside the work, in full for checking. */
final class CoreGaps {

    private CoreGaps() {}

    static Topic inShort(Standing standing) {
        var topic = topic(standing);
        var gaps = standing.score().gaps();
        if (gaps.isEmpty()) {
            return topic.with(Words.metaParagraph(translate("assessment.gaps.none")));
        }
        var list = new UnorderedList();
        list.setClassName("rows");
        for (var gap : gaps) {
            var standard = standard(standing, gap);
            var item = new ListItem(
                    new Paragraph(Words.code(gap.standard())),
                    new Paragraph(link(standing, gap, standard.label())),
                    level(standing, gap).in(Words.metaParagraph("")));
            list.add(item);
        }
        return topic.with(Words.metaParagraph(translate("assessment.gaps.meaning")), list);
    }

    static Topic inFull(Standing standing) {
        var topic = topic(standing);
        if (standing.score().gaps().isEmpty()) {
            return topic.with(new Paragraph(translate("assessment.gaps.none")));
        }
        var table = new FoldTable(
                translate("assessment.gaps"),
                Column.text(translate("assessment.standard")),
                Column.text(translate("assessment.rating")));
        for (var gap : standing.score().gaps()) {
            var statement = standard(standing, gap).statement();
            table.addRow(
                    new Span(new Paragraph(Words.code(gap.standard())), link(standing, gap, statement)),
                    level(standing, gap).span());
        }
        return topic.intro(translate("assessment.gaps.into-statement")).with(table);
    }

    private static Topic topic(Standing standing) {
        var topic = new Topic(translate("assessment.gaps"));
        var count = standing.score().gaps().size();
        return count == 0 ? topic : topic.badge(Badge.needsSomeone(Numbers.whole(count)));
    }

    private static Anchor link(Standing standing, CoreGap gap, LocalText words) {
        var link = new Anchor();
        link.setHref(AssessmentNavigation.standard(standing.assessment().getId(), gap.area(), gap.standard()));
        return Wording.said(link, words);
    }

    static Standard standard(Standing standing, CoreGap gap) {
        return standing.edition().standard(gap.standard()).orElseThrow();
    }

    static Phrase level(Standing standing, CoreGap gap) {
        return Wording.phrase(standing.edition().level(gap.level()).label());
    }
}
