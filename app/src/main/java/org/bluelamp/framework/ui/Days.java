package org.bluelamp.framework.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bluelamp.uikit.DateText;
import org.jspecify.annotations.Nullable;

/** From days, which people enter, to instants: a cycle opens as its day begins, and deadlines fall at 17:00 in the United Kingdom. */
final class Days {

    private static final LocalTime DEADLINE = LocalTime.of(17, 0);

    private Days() {}

    static Instant start(LocalDate day) {
        return day.atStartOfDay(DateText.ZONE).toInstant();
    }

    static Instant deadline(LocalDate day) {
        return day.atTime(DEADLINE).atZone(DateText.ZONE).toInstant();
    }

    /** The deadline that stands, if it lies on this day, whatever its hour; otherwise 17:00 of the day. */
    static Instant deadline(LocalDate day, Instant standing) {
        return day(standing).equals(day) ? standing : deadline(day);
    }

    static LocalDate day(Instant at) {
        return at.atZone(DateText.ZONE).toLocalDate();
    }

    /** A day as an address carries it; anything else is no day. */
    static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
