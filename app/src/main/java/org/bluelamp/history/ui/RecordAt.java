package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** Over the changes of one record: choose a day and a time, and see the record as it was then. The moment stands in the address. */
class RecordAt extends Topic {

    static final String AT = "at";

    private final DayField day = new DayField(translate("history.at.day"));
    private final TimePicker time = new TimePicker(translate("history.at.time"));

    /** @param at as the address has it, a local time of the United Kingdom; what cannot be read asks for now */
    RecordAt(ChangeFilter filter, String entity, UUID record, @Nullable String at, ChangeLog log, Clock clock) {
        super(translate("history.at.title"));
        var asked = read(at);
        var shown = asked == null ? LocalDateTime.ofInstant(clock.instant(), UkDay.ZONE) : asked;
        day.setValue(shown.toLocalDate());
        time.setStep(Duration.ofMinutes(1));
        time.setLocale(Texts.locale());
        time.setValue(shown.toLocalTime().withSecond(0).withNano(0));
        var fields = new Div(day, time);
        fields.addClassName("filters");
        with(fields, Buttons.row(Buttons.small(translate("history.at.show"), click -> show(filter))));
        if (asked != null) {
            then(entity, record, asked, log);
        }
    }

    private void then(String entity, UUID record, LocalDateTime asked, ChangeLog log) {
        // to the end of the minute that was chosen
        var until = asked.plusMinutes(1).atZone(UkDay.ZONE).toInstant().minusNanos(1000);
        try {
            add(new RecordThenFacts(log.at(entity, record, until, Texts.locale())));
        } catch (Absent absent) {
            add(Note.info(translate("history.at.none", DateText.moment(until))));
        }
    }

    private void show(ChangeFilter filter) {
        day.setErrorMessage(translate("history.filter.refused.day"));
        day.setInvalid(day.getValue() == null);
        time.setErrorMessage(translate("history.at.refused.time"));
        time.setInvalid(time.getValue() == null);
        if (!day.isInvalid() && !time.isInvalid()) {
            var parameters = new LinkedHashMap<>(filter.parameters());
            parameters.put(AT, day.getValue().atTime(time.getValue()).toString());
            UI.getCurrentOrThrow().navigate(HistoryNavigation.LIST, QueryParameters.simple(parameters));
        }
    }

    private static @Nullable LocalDateTime read(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
