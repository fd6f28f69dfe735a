package org.bluelamp.uikit.chart;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bluelamp.uikit.Escaped;

/** SVG written as text. What comes from people goes through {@link #text}, which escapes it; all else is numbers. */
final class Drawing {

    private final StringBuilder shapes = new StringBuilder();

    static Span of(String svg) {
        Span wrapper = new Span();
        wrapper.addClassName("ico");
        wrapper.getElement().setProperty("innerHTML", svg);
        return wrapper;
    }

    Drawing line(String cssClass, String x1, String y1, String x2, String y2) {
        return shape("<line class='%s' x1='%s' y1='%s' x2='%s' y2='%s'/>", cssClass, x1, y1, x2, y2);
    }

    Drawing upright(String cssClass, int percent, String from, String to) {
        return line(cssClass, percent + "%", from, percent + "%", to);
    }

    Drawing shape(String format, Object... values) {
        shapes.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    Drawing text(String cssClass, String x, String y, String anchor, String words) {
        return shape(
                "<text class='%s' x='%s' y='%s' text-anchor='%s'>%s</text>",
                cssClass, x, y, anchor, Escaped.text(words));
    }

    /** @param label empty for a drawing that a screen reader passes over, because a table follows */
    String svg(String cssClasses, String height, String label) {
        String spoken = label.isEmpty() ? "aria-hidden='true'" : "role='img' aria-label='" + Escaped.text(label) + "'";
        String size = height.isEmpty() ? "" : " height='" + height + "'";
        return "<svg class='" + cssClasses + "'" + size + " " + spoken + ">" + shapes + "</svg>";
    }
}
