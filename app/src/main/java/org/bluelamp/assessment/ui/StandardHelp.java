package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;

/** How to judge a standard and what would show it, folded until it is asked for. */
final class StandardHelp extends NativeDetails {

    StandardHelp(Standard standard) {
        super(translate("assessment.answer.help"));
        var list = new UnorderedList();
        standard.evidence().forEach(hint -> list.add(Wording.said(new ListItem(), hint)));
        var inside = new Div(
                Wording.paragraph(standard.help()), new Paragraph(translate("assessment.answer.evidence-hints")), list);
        inside.setClassName("in");
        setContent(inside);
    }
}
