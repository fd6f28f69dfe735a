package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of text, each with the one class that the style sheet knows for it. */
public final class Words {

    private Words() {}

    /** For screen readers alone: what the eye takes from the place. */
    public static Span hidden(String text) {
        return classed(text, "vh");
    }

    /** Secondary: times, owners, explanations. */
    public static Span meta(String text) {
        return classed(text, "meta");
    }

    public static Paragraph metaParagraph(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("meta");
        return paragraph;
    }

    /** The code of a standard, {@code MH07}. */
    public static Span code(String text) {
        return classed(text, "code");
    }

    public static Span strong(String text) {
        Span span = new Span(text);
        span.getElement().getStyle().set("font-weight", "600");
        return span;
    }

    static Span classed(String text, String cssClass) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }
}
