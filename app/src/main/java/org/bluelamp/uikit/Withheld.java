package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A figure that is not published. One text for every cause and every reader: naming the check that failed would give away
 * what the figure would have shown. Never a zero, a dash or an empty chart.
 */
public final class Withheld {

    /** Where a page explains withholding, as the id of its topic. */
    public static final String WHY = "why-withheld";

    private Withheld() {}

    /** Struck eye and the word. */
    public static Status status() {
        return new Status(Icon.WITHHELD, Tone.QUIET, word());
    }

    public static String word() {
        return translate("uikit.withheld.word");
    }

    /** The fixed sentence. */
    public static String reason() {
        return translate("uikit.withheld.reason");
    }

    /** The sentence, with the way to the explanation on the same page. */
    public static Paragraph reasonWithLink() {
        Paragraph paragraph = Words.metaParagraph(reason() + " ");
        paragraph.add(why());
        return paragraph;
    }

    public static Component panel() {
        return Panel.wash(status(), new Paragraph(reason()), why());
    }

    private static PageLink why() {
        return new PageLink(WHY, translate("uikit.withheld.why"));
    }
}
