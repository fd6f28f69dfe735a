package org.bluelamp.uikit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.springframework.stereotype.Component;

/** A text in English and in Welsh at once, for letters to people whose language is not known. */
@Component
public class Bilingual {

    private final Texts texts;

    public Bilingual(Texts texts) {
        this.texts = texts;
    }

    /** Both on one line, such as a letter's subject. */
    public String line(String key, Function<Locale, Object[]> parameters) {
        return both(key, " / ", parameters);
    }

    /** One below the other. */
    public String text(String key, Function<Locale, Object[]> parameters) {
        return both(key, "\n\n", parameters);
    }

    /** As {@link DateText#moment}, in a language of one's choice. */
    public static String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language).format(at.atZone(UkDay.ZONE));
    }

    private String both(String key, String between, Function<Locale, Object[]> parameters) {
        return Stream.of(Texts.ENGLISH, Texts.WELSH)
                .map(language -> texts.getTranslation(key, language, parameters.apply(language)))
                .collect(Collectors.joining(between));
    }
}
