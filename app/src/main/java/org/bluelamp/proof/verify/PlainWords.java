package org.bluelamp.proof.verify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;

/** Figures and times as people read them. */
final class PlainWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** A time of the format; one that there is not stays as it is. */
    static String minute(String moment) {
        try {
            return minute(Moments.parse(moment));
        } catch (Malformed e) {
            return moment;
        }
    }

    static String day(String moment) {
        try {
            return day(Moments.parse(moment));
        } catch (Malformed e) {
            return moment;
        }
    }

    static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String counted(long count, String word) {
        return String.format(Locale.UK, "%,d %s%s", count, word, count == 1 ? "" : "s");
    }
}
