package org.bluelamp.framework.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bluelamp.calendar.UkDay;
import org.jspecify.annotations.Nullable;

/** From days, which people enter, to deadlines: they fall at 17:00 in the United Kingdom. */
final class Days {

    private static final LocalTime DEADLINE = LocalTime.of(17, 0);

    private Days() {}

    static Instant deadline(LocalDate day) {
        return UkDay.at(day, DEADLINE);
    }

    /** The deadline that stands, if it lies on this day, whatever its hour; otherwise 17:00 of the day. */
    static Instant deadline(LocalDate day, Instant standing) {
        return UkDay.of(standing).equals(day) ? standing : deadline(day);
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
