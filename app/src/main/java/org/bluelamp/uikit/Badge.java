package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Span;

/** Filled, so only for what needs someone, and for Core and Evidenced. All else is a {@link Status}. */
public class Badge extends Span {

    public Badge(String word) {
        super(word);
        setClassName("badge");
    }

    public Badge(Icon icon, Tone tone, String word) {
        setClassName(tone.on("badge"));
        add(icon.drawn(), new Span(word));
    }

    public static Badge needsSomeone(String word) {
        return new Badge(Icon.ALERT, Tone.WARN, word);
    }
}
