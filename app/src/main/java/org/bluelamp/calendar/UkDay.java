package org.bluelamp.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The days of the United Kingdom, by which deadlines, periods and screens go; instants are stored in UTC. */
public final class UkDay {

    /** For hours on screens, and for years that are counted from a moment. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private UkDay() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which this moment lies. */
    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first moment of the day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the day. */
    public static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** This hour of the day. */
    public static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE).toInstant();
    }
}
