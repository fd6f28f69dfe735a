package org.bluelamp.history;

import java.util.Locale;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.uikit.Texts;

/** The texts of all rooms, in one language, and the names of forces. */
record RoomWording(Texts texts, ForceNames forces, Locale locale) implements Wording {

    @Override
    public String translate(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    @Override
    public String force(String code) {
        return code.equals(ForceNames.NATIONAL)
                ? translate("history.force.national")
                : forces.name(code).map(name -> name.in(locale)).orElse(code);
    }

    /** The text of a code, or the code itself where nobody gave it one. */
    String orCode(String prefix, String code) {
        return texts.texts(locale).getOrDefault(prefix + code, code);
    }
}
