package org.bluelamp.proof.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as the format writes them: UTC, six decimals, of the years 2000 to 2999. Two of them compare as texts as they do in
 * time.
 */
public final class Moments {

    private static final String FORM = "dddd-dd-ddTdd:dd:dd.ddddddZ";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    private Moments() {}

    public static String text(Instant moment) {
        return MICROSECONDS.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** Whether a text has the form; not whether there is such a day. */
    public static boolean formed(String text) {
        if (text.length() != FORM.length() || text.charAt(0) != '2') {
            return false;
        }
        for (var i = 0; i < FORM.length(); i++) {
            var wanted = FORM.charAt(i);
            var there = text.charAt(i);
            if (wanted == 'd' ? there < '0' || there > '9' : there != wanted) {
                return false;
            }
        }
        return true;
    }

    /** Reads one. Refuses, by {@link Malformed}, what has not the form or is no time. */
    public static Instant parse(String text) throws Malformed {
        if (!formed(text)) {
            throw new Malformed("has no time of the form 2026-11-25T15:50:00.123456Z");
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 26) * 1000)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Malformed("has a time that there is not");
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
