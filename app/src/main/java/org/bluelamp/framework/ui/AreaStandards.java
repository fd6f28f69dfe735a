package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The standards of one area, as they are asked, with help and hints folded away. */
class AreaStandards extends Topic {

    AreaStandards(Area area) {
        super(Wording.phrase(area.title()));
        anchored(id(area));
        var intro = area.intro();
        if (intro != null) {
            add(Wording.paragraph(intro));
        }
        area.standards().forEach(standard -> add(asked(standard)));
    }

    static String id(Area area) {
        return "area-" + area.code();
    }

    private static Div asked(Standard standard) {
        var heading = new H3(Words.code(standard.code()), Words.meta(" "), Wording.of(standard.label()));
        if (standard.core()) {
            heading.add(Words.meta(" "), new Badge(translate("framework.edition.core.badge")));
        }
        var asked = new Div(heading, Wording.paragraph(standard.statement()), help(standard));
        asked.addClassName("stack-s");
        asked.setId(standard.code());
        return asked;
    }

    private static NativeDetails help(Standard standard) {
        var content = new Div(Wording.paragraph(standard.help()));
        if (standard.appliesWith() != null) {
            content.add(new Paragraph(translate("framework.edition.appliesWith", standard.appliesWith())));
        }
        if (!standard.evidence().isEmpty()) {
            content.add(new Paragraph(translate("framework.edition.hints")), hints(standard));
        }
        return new NativeDetails(translate("framework.edition.help", standard.code()), content);
    }

    private static UnorderedList hints(Standard standard) {
        var list = new UnorderedList();
        for (LocalText hint : standard.evidence()) {
            list.add(Wording.said(new ListItem(), hint));
        }
        return list;
    }
}
