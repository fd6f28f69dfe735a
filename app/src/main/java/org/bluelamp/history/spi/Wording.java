package org.bluelamp.history.spi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.bluelamp.calendar.UkDay;

/** Texts by key, in the language of whoever reads. A story is also told where there is no screen. */
public interface Wording {

    Locale locale();

    String translate(String key, Object... parameters);

    /** The name of a force, of a body outside of them, or of the national service; a code that nobody has stands as it is. */
    String force(String code);

    /** {@code true} and {@code false} as the database wrote them, in words. */
    default String yesNo(String stored) {
        return translate(stored.equals("true") ? "history.value.yes" : "history.value.no");
    }

    /** A day as the database wrote it, in words; what is no day stands as it is. */
    default String day(String stored) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(LocalDate.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    /** A moment as the database wrote it, as day and time of the United Kingdom; what is no moment stands as it is. */
    default String moment(String stored) {
        try {
            var at = OffsetDateTime.parse(stored).atZoneSameInstant(UkDay.ZONE);
            return translate(
                    "uikit.date.moment",
                    DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(at),
                    DateTimeFormatter.ofPattern("HH:mm", locale()).format(at));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }
}
