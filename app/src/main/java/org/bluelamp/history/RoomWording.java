package org.bluelamp.history;

import java.util.Locale;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.uikit.Texts;

/** The texts of all rooms, in one language. */
record RoomWording(Texts texts, Locale locale) implements Wording {

    @Override
    public String translate(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    /** The text of a code, or the code itself where nobody gave it one. */
    String orCode(String prefix, String code) {
        return texts.texts(locale).getOrDefault(prefix + code, code);
    }
}
