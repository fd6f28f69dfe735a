package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import org.bluelamp.history.RecordThen;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Words;

/** A record as it was, field by field, and how that is known. */
class RecordThenFacts extends Div {

    RecordThenFacts(RecordThen then) {
        addClassName("stack-s");
        add(new H4(translate("history.then.caption")));
        add(Words.metaParagraph(translate("history.then.lead", DateText.moment(then.at()))));
        if (then.gone()) {
            add(Note.info(translate("history.then.gone")));
        }
        if (!then.revised()) {
            add(Note.info(translate("history.then.unrevised")));
        }
        var facts = new Facts();
        then.fields().forEach(field -> facts.add(field.name(), field.to()));
        add(facts);
    }
}
