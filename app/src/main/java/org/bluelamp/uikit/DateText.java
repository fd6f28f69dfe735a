package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bluelamp.calendar.UkDay;

/**
 * Dates as they are written everywhere: {@code 22 November 2026, 14:02}, months in words of the reader's language, the clock
 * of the United Kingdom. Never {@code 22/11}, never "2 hours ago".
 */
public final class DateText {

    private DateText() {}

    /** {@code 22 November 2026} */
    public static String day(LocalDate day) {
        return format("d MMMM uuuu").format(day);
    }

    public static String day(Instant at) {
        return day(UkDay.of(at));
    }

    /** {@code Sunday 22 November 2026}, over the changes of a day. */
    public static String weekday(LocalDate day) {
        return format("EEEE d MMMM uuuu").format(day);
    }

    /** {@code 14:02} */
    public static String time(Instant at) {
        return format("HH:mm").format(at.atZone(UkDay.ZONE));
    }

    /** {@code 22 November 2026, 14:02}; also a deadline, which always says its hour. */
    public static String moment(Instant at) {
        return translate("uikit.date.moment", day(at), time(at));
    }

    /** {@code 14:02} if it was today, else day and time. */
    public static String recent(Instant at, Clock clock) {
        return UkDay.of(at).equals(UkDay.today(clock)) ? time(at) : moment(at);
    }

    /** {@code 16 to 22 November 2026}; as much of the first day as differs from the last. */
    public static String range(LocalDate from, LocalDate to) {
        String start = from.getYear() != to.getYear()
                ? day(from)
                : format(from.getMonth() == to.getMonth() ? "d" : "d MMMM").format(from);
        return from.equals(to) ? day(to) : translate("uikit.date.range", start, day(to));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Texts.locale());
    }
}
