package org.bluelamp.tenancy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text of the configuration in English and, where there is one, in Welsh.
 *
 * @param cy none where nobody has translated it: then the English stands, and the page marks it as English
 */
public record LocalText(String en, @Nullable String cy) {

    /** A text that has no Welsh. */
    public static LocalText english(String en) {
        return new LocalText(en, null);
    }

    /** The text in this language, or in English if it has none in it. */
    public String in(Locale locale) {
        return cy != null && locale.getLanguage().equals("cy") ? cy : en;
    }

    /** The language in which {@link #in} answers: what the {@code lang} of the text must say. */
    public Locale languageFor(Locale locale) {
        return Locale.of(cy != null && locale.getLanguage().equals("cy") ? "cy" : "en");
    }
}
