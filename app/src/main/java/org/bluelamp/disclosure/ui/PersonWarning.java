package org.bluelamp.disclosure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import org.bluelamp.disclosure.PersonHint;
import org.bluelamp.uikit.Note;

/** Says what in a text looks like a person, to whoever can write about the role instead. It warns and never blocks. */
public final class PersonWarning extends Div {

    private static final int MOST = 3;

    private final String sentence;

    /** @param sentence its key; it quotes what was found */
    public PersonWarning(String sentence) {
        this.sentence = sentence;
        getElement().setAttribute("role", "status");
    }

    /** Looks at this text, and forgets the one before. */
    public void look(String text) {
        removeAll();
        PersonHint.in(text).stream()
                .limit(MOST)
                .forEach(hint -> add(Note.warn("", translate(sentence, hint.excerpt()))));
    }
}
