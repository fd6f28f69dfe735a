package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The one set of icons: 20 px grid, 1.6 px line, current colour. Their shapes carry the state, so that nobody needs the
 * colour. An icon stands beside its word ({@link #drawn()}); the one place where a shape may stand alone is a list too
 * narrow for words, and there it is named ({@link #named}).
 */
public enum Icon {
    /** Complete, saved. */
    CHECK("<circle cx='10' cy='10' r='7.25'/><path d='M6.7 10.3l2.2 2.2 4.4-4.8'/>"),
    /** In progress. */
    HALF(
            "<circle cx='10' cy='10' r='7.25'/><path d='M10 2.75a7.25 7.25 0 0 1 0 14.5z' fill='currentColor' stroke='none'/>"),
    /** Not started. */
    RING("<circle cx='10' cy='10' r='7.25'/>"),
    /** Needs someone. */
    ALERT("<path d='M10 3.2l7.3 12.9H2.7z'/><path d='M10 8.3v3.5M10 14v.05'/>"),
    /** Error, refused. */
    STOP(
            "<path d='M6.9 2.75h6.2l4.15 4.15v6.2l-4.15 4.15H6.9L2.75 13.1V6.9z'/><path d='M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2'/>"),
    /** Cannot start yet. */
    LOCK(
            "<rect x='4.25' y='8.75' width='11.5' height='8' rx='1.5'/><path d='M6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25'/>"),
    /** Sealed. */
    SEAL("<path d='M10 2.5l6 2.2v4.5c0 4-2.5 6.7-6 8.3-3.5-1.6-6-4.3-6-8.3V4.7z'/><path d='M7.2 9.8l2 2 3.6-4'/>"),
    PERSON("<circle cx='10' cy='6.75' r='3.25'/><path d='M3.75 16.75c.6-3.3 3-5 6.25-5s5.65 1.7 6.25 5'/>"),
    PEOPLE(
            "<circle cx='7.5' cy='7' r='2.75'/><path d='M2.5 16c.5-2.9 2.3-4.4 5-4.4s4.5 1.5 5 4.4M13 4.6a2.6 2.6 0 0 1 0 4.9M14.4 11.9c1.8.5 2.8 1.9 3.1 4.1'/>"),
    CLOCK("<circle cx='10' cy='10' r='7.25'/><path d='M10 5.75V10l2.9 1.9'/>"),
    ARROW("<path d='M4 10h12M11 5l5 5-5 5'/>"),
    BACK("<path d='M12.5 4.5L7 10l5.5 5.5'/>"),
    UPLOAD("<path d='M10 13.5V3.75M6 7.5l4-3.9 4 3.9M3.75 13.5v2.75h12.5V13.5'/>"),
    DOWNLOAD("<path d='M10 3.5v9.75M6 9.4l4 3.9 4-3.9M3.75 13.5v2.75h12.5V13.5'/>"),
    /** Withheld. */
    WITHHELD(
            "<path d='M3 3l14 14M8.2 4.9c.6-.1 1.2-.15 1.8-.15 4 0 6.6 2.9 7.6 5.25a9 9 0 0 1-2 2.9M5.2 6.4A9.6 9.6 0 0 0 2.4 10c1 2.35 3.6 5.25 7.6 5.25 1.4 0 2.6-.35 3.7-.9'/>"),
    PEN("<path d='M3.5 16.5l.8-3.5L13.2 4.1a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3L7 15.7z'/>"),
    FILE("<path d='M5 2.75h6.5l3.75 3.75v10.75H5z'/><path d='M11.25 2.75V6.75h4M7.5 10.5h5M7.5 13.5h5'/>"),
    INFO("<circle cx='10' cy='10' r='7.25'/><path d='M10 9.25v4.25M10 6.4v.05'/>"),
    MENU("<path d='M3 5.5h14M3 10h14M3 14.5h14'/>"),
    HOME("<path d='M3.25 9L10 3.25 16.75 9v7.75h-4.5v-4.5h-4.5v4.5h-4.5z'/>"),
    LIST("<path d='M8 5h9M8 10h9M8 15h9M3.2 5l.9.9 1.5-1.8M3.2 10l.9.9 1.5-1.8M3.2 15l.9.9 1.5-1.8'/>"),
    FLAG("<path d='M4.5 17V3.5M4.5 4.25h10.75l-2.5 3.5 2.5 3.5H4.5'/>"),
    GRID("<path d='M3.25 3.25h13.5v13.5H3.25zM7.75 3.25v13.5M12.25 3.25v13.5M3.25 7.75h13.5M3.25 12.25h13.5'/>"),
    CHART("<path d='M3.25 3.25v13.5h13.5M6.5 13.5h5M6.5 10h8M6.5 6.5h3.5'/>"),
    REPORT("<path d='M4.25 2.75h11.5v14.5H4.25zM7.25 6.5h5.5M7.25 10h5.5M7.25 13.5h3'/>"),
    HISTORY("<path d='M3.5 10a6.75 6.75 0 1 0 2-4.8L3.25 7.4M3.25 3.5v3.9h3.9M10 6.5V10l2.4 1.6'/>"),
    HELP("<circle cx='10' cy='10' r='7.25'/><path d='M7.9 7.8a2.1 2.1 0 1 1 3 2.1c-.7.35-.9.8-.9 1.5M10 13.9v.05'/>"),
    OFFLINE(
            "<path d='M3 3l14 14M2.75 8.2A10.6 10.6 0 0 1 6 6.2M9.2 5.3c3-.2 6 .8 8.05 2.9M5.4 11.1a6.7 6.7 0 0 1 3-1.7M12.7 10c.7.3 1.3.7 1.9 1.1M10 15v.05'/>"),
    SYNC(
            "<path d='M16.5 8.5a6.75 6.75 0 0 0-12-2.3M3.5 11.5a6.75 6.75 0 0 0 12 2.3M4.25 3v3.4h3.4M15.75 17v-3.4h-3.4'/>"),
    LINK(
            "<path d='M8.3 11.7a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.25 3.25 0 0 0-4.6-4.6l-1 1M11.7 8.3a3.2 3.2 0 0 0-4.6 0l-2.6 2.6a3.25 3.25 0 0 0 4.6 4.6l1-1'/>");

    private final String shape;

    Icon(String shape) {
        this.shape = shape;
    }

    /** The icon beside its word; a screen reader passes over it. */
    public Component drawn() {
        return wrapped("aria-hidden='true'");
    }

    /** The icon in place of a word, which a screen reader says. */
    public Component named(String word) {
        return wrapped("role='img' aria-label='" + Escaped.text(word) + "'");
    }

    private Component wrapped(String attributes) {
        Span wrapper = new Span();
        wrapper.addClassName("ico");
        wrapper.getElement()
                .setAttribute("data-icon", name().toLowerCase(Locale.ROOT))
                .setProperty("innerHTML", "<svg class='i' viewBox='0 0 20 20' " + attributes + ">" + shape + "</svg>");
        return wrapper;
    }
}
