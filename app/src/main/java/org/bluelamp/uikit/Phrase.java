package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/**
 * Words with the language they are in: for what is not translated with its page, such as the standards of an edition. On a
 * page in another language they are marked with their own, so that they are read out rightly (WCAG 3.1.2).
 */
public record Phrase(String words, Locale language) {

    /** Words of the page itself. */
    public static Phrase of(String words) {
        return new Phrase(words, Texts.locale());
    }

    public Span span() {
        return in(new Span());
    }

    /** The part of the page, holding these words and nothing else. */
    public <C extends Component & HasText> C in(C part) {
        in(part.getElement());
        return part;
    }

    Element in(Element part) {
        part.setText(words);
        if (Texts.isWelsh(language) != Texts.isWelsh(Texts.locale())) {
            part.setAttribute("lang", language.getLanguage());
        }
        return part;
    }
}
