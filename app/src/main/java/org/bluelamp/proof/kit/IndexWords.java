package org.bluelamp.proof.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.bluelamp.uikit.Texts;

/**
 * The words of the page that people read, in the language of whoever takes the export.
 *
 * @param force what the force is called
 */
public record IndexWords(Texts texts, Locale locale, String force) {

    String text(String key, Object... parameters) {
        return texts.getTranslation("proof.index." + key, locale, parameters);
    }

    /** {@code Answer: Changed}; what the history has no word for stands as its code, spaced. */
    String kind(Summary.Kind kind) {
        return text("kind", word("history.kind.", kind.entity()), word("history.operation.", kind.operation()));
    }

    /** {@code 25 November 2026}, of a moment as {@link org.bluelamp.proof.format.Moments} writes it; what is none stands as it is. */
    String day(String moment) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                    .format(LocalDate.parse(moment.substring(0, Math.min(10, moment.length()))));
        } catch (DateTimeParseException e) {
            return moment;
        }
    }

    private String word(String prefix, String code) {
        var spaced = code.replace('_', ' ').replace('-', ' ');
        return texts.texts(locale).getOrDefault(prefix + code, spaced);
    }
}
