package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import org.bluelamp.disclosure.PersonHint;
import org.bluelamp.uikit.Note;

/** Says what in a text looks like a person. It warns and never blocks. */
final class PersonWarning {

    private static final int MOST = 3;

    private PersonWarning() {}

    static void show(Div place, String text) {
        place.removeAll();
        PersonHint.in(text).stream()
                .limit(MOST)
                .forEach(hint -> place.add(Note.warn("", translate("evidence.person", hint.excerpt()))));
    }
}
