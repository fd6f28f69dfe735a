package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Span;

/** Filled, so only for what needs someone, and for Core and Evidenced. All else is a {@link Status}. */
public class Badge extends Span {

    public Badge(String word) {
        super(word);
        setClassName("badge");
    }

    public Badge(Icon icon, Tone tone, String word) {
        this(icon, tone, Phrase.of(word));
    }

    public Badge(Icon icon, Tone tone, Phrase word) {
        setClassName(tone.on("badge"));
        add(icon.drawn(), word.span());
    }

    public static Badge needsSomeone(String word) {
        return needsSomeone(Phrase.of(word));
    }

    public static Badge needsSomeone(Phrase word) {
        return new Badge(Icon.ALERT, Tone.WARN, word);
    }
}
