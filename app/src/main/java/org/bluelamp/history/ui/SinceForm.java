package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** From which day on the questions are asked. Nothing is asked until the button is pressed, and then it stands in the address. */
class SinceForm extends Div {

    static final String SINCE = "since";

    private final DayField day = new DayField(translate("history.questions.since"));

    SinceForm(LocalDate since, Consumer<LocalDate> ask) {
        setClassName("filters");
        day.setValue(since);
        add(day, Buttons.row(Buttons.small(translate("history.questions.ask"), click -> asked(ask))));
    }

    /** The day that an address names; empty for what is none, which asks from the usual day. */
    static Optional<LocalDate> read(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void asked(Consumer<LocalDate> ask) {
        var since = day.getValue();
        day.setErrorMessage(translate("history.filter.refused.day"));
        day.setInvalid(since == null);
        if (since != null) {
            ask.accept(since);
        }
    }
}
