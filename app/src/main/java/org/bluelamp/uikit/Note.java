package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few sentences set apart: what waits, what is whole, what went wrong. The first words may be strong. */
public class Note extends Div {

    private final Span words = new Span();

    public Note(Icon icon, Tone tone, String strong, String text) {
        setClassName(tone.on("note"));
        if (!strong.isEmpty()) {
            words.add(Words.strong(strong), new Span(" "));
        }
        words.add(new Span(text));
        add(icon.drawn(), words);
    }

    public static Note info(String text) {
        return new Note(Icon.INFO, Tone.QUIET, "", text);
    }

    public static Note go(String text) {
        return new Note(Icon.INFO, Tone.GO, "", text);
    }

    public static Note ok(String strong, String text) {
        return new Note(Icon.CHECK, Tone.OK, strong, text);
    }

    public static Note warn(String strong, String text) {
        return new Note(Icon.ALERT, Tone.WARN, strong, text);
    }

    public static Note stop(String strong, String text) {
        return new Note(Icon.STOP, Tone.STOP, strong, text);
    }

    /** A link or button at the end of the words. */
    public Note with(Component... more) {
        words.add(new Span(" "));
        words.add(more);
        return this;
    }

    /** Said by a screen reader when it appears on a page that is already there. */
    public Note announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
