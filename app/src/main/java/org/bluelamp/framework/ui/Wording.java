package org.bluelamp.framework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;

/** An edition's own words in the reader's language; where there is only English, the page marks it as English. */
public final class Wording {

    private Wording() {}

    public static Phrase phrase(LocalText text) {
        return new Phrase(plain(text), text.languageFor(Texts.locale()));
    }

    public static Span of(LocalText text) {
        return phrase(text).span();
    }

    public static Paragraph paragraph(LocalText text) {
        return phrase(text).in(new Paragraph());
    }

    /** For a sentence that they are a part of, and for the window's title: there no language can be marked. */
    public static String plain(LocalText text) {
        return text.in(Texts.locale());
    }

    public static <C extends Component & HasText> C said(C component, LocalText text) {
        return phrase(text).in(component);
    }
}
