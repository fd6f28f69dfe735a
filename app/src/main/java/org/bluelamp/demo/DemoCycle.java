package org.bluelamp.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.framework.CycleDates;

/** The dates of an invented cycle, set around its closing day: deadlines are at 17:00 in London. */
record DemoCycle(String title, LocalDate closing) {

    private static final int DAYS_OPEN = 108;

    CycleDates dates() {
        return new CycleDates(
                UkDay.at(closing.minusDays(DAYS_OPEN), LocalTime.of(9, 0)),
                UkDay.at(closing.minusDays(49), LocalTime.of(17, 0)),
                UkDay.at(closing, LocalTime.of(17, 0)),
                UkDay.at(closing.plusDays(28), LocalTime.of(17, 0)));
    }

    /** A moment of this many days after the opening, in working hours. */
    Instant day(int days) {
        return UkDay.at(closing.minusDays(DAYS_OPEN - (long) days), LocalTime.of(11, 20));
    }
}
