package org.bluelamp.framework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.uikit.Texts;

/** An edition's own words in the reader's language; where there is only English, the page marks it as English. */
final class Wording {

    private Wording() {}

    static Span of(LocalText text) {
        return said(new Span(), text);
    }

    static Paragraph paragraph(LocalText text) {
        return said(new Paragraph(), text);
    }

    static String plain(LocalText text) {
        return text.in(Texts.locale());
    }

    static <C extends Component & HasText> C said(C component, LocalText text) {
        component.setText(plain(text));
        var language = text.languageFor(Texts.locale());
        if (Texts.isWelsh(language) != Texts.isWelsh(Texts.locale())) {
            component.getElement().setAttribute("lang", language.toLanguageTag());
        }
        return component;
    }
}
