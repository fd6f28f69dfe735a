package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Words;

/** The core gaps that the chief officer acknowledged, as they stand in what was signed. */
final class GapsRead {

    private GapsRead() {}

    static Div of(Standing standing) {
        var heading = new Paragraph(translate("assessment.sign.gaps-read"));
        heading.addClassName("label");
        var gaps = standing.assessment().acknowledged();
        var part = new Div(heading);
        part.addClassName("gap");
        if (gaps.isEmpty()) {
            part.add(new Paragraph(translate("assessment.sign.gaps-read.none")));
            return part;
        }
        var list = new UnorderedList();
        list.setClassName("rows");
        for (var code : gaps) {
            var line = new Anchor();
            line.add(Words.code(code));
            standing.edition()
                    .standard(code)
                    .ifPresent(standard -> line.add(new Span(" "), Wording.of(standard.label())));
            standing.edition()
                    .areaOf(code)
                    .ifPresent(area -> line.setHref(
                            AssessmentNavigation.standard(standing.assessment().getId(), area.code(), code)));
            list.add(new ListItem(line));
        }
        part.add(list);
        return part;
    }
}
