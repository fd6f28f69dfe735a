package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** A day, written as it is everywhere, {@code 14 March 2026}, and typed in any usual British way. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var locale = Texts.locale();
        setLocale(locale);
        var names = new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(translate("uikit.day.today"))
                .setCancel(translate("uikit.day.cancel"));
        // the browser writes months in words in English alone
        if (Texts.isWelsh(locale)) {
            names.setDateFormats("d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        } else {
            names.setDateFormats("d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        }
        setI18n(names);
    }

    /** Whether something stands in it that is no day: its value is then empty, as if nothing stood there. */
    public boolean unreadable() {
        return isInputUnparsable();
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, Texts.locale()))
                .toList();
    }
}
