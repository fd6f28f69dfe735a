package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;

/** Progress in words, and as a track for the eye. Green when full. Progress is never called a score. */
public class Meter extends Span {

    private Meter(String words, String beside, int percent) {
        setClassName("meter");
        Span line = new Span(new Span(words));
        if (!beside.isEmpty()) {
            line.add(Words.meta(beside));
        }
        Span fill = new Span();
        fill.getStyle().set("width", percent + "%");
        Span track = new Span(fill);
        track.setClassName(percent == 100 ? "track done" : "track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(line, track);
    }

    /** {@code 9 of 11}, with the percentage beside it. */
    public static Meter of(int done, int total) {
        int percent = Numbers.share(done, total);
        return new Meter(translate("uikit.number.of", done, total), Numbers.percent(percent), percent);
    }

    /** @param percent 0 to 100 */
    public static Meter percent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not a percentage: " + percent);
        }
        return new Meter(Numbers.percent(percent), "", percent);
    }
}
