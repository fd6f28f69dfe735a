package org.bluelamp.problems.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The fields of a form by the names that refusals give them. What is refused is said beside its field and in the summary, from
 * where it leads to the field; what names no field of this form stands in the summary alone. What was typed stays. A day that
 * cannot be read is refused whatever else is: as a value it would be none, and ask for something else than was meant.
 */
public final class FormFields {

    private record Field(Consumer<String> beside, Consumer<String> inSummary) {}

    private final ErrorSummary problems;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, DayField> days = new LinkedHashMap<>();
    private final Map<String, HasValue<?, ?>> values = new LinkedHashMap<>();

    public FormFields(ErrorSummary problems) {
        this.problems = problems;
    }

    /** A field whose message stays until the next attempt: it is not judged while somebody types. */
    public <F extends Component & HasValidation & Focusable<?>> FormFields add(String name, F field) {
        field.setManualValidation(true);
        if (field instanceof DayField day) {
            days.put(name, day);
        }
        return add(name, field, said -> {
            field.setErrorMessage(said);
            field.setInvalid(!said.isEmpty());
        });
    }

    public FormFields add(String name, ScaleRadios<?> choice) {
        return add(name, choice, choice::setError);
    }

    /**
     * What has no message of its own, such as a tick.
     *
     * @param beside shows a message beside the field; an empty one takes it away
     */
    public <F extends Component & Focusable<?>> FormFields add(String name, F field, Consumer<String> beside) {
        fields.put(name, new Field(beside, said -> problems.problem(said, field)));
        if (field instanceof HasValue<?, ?> value) {
            values.put(name, value);
        }
        return this;
    }

    /** The fields by their names, for whoever keeps what is in them. */
    public Map<String, HasValue<?, ?>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Says of each field what is wrong with it, and on top all of it. True if nothing is. */
    public boolean refuse(List<Refused> refused) {
        clear();
        var unreadable = unreadable();
        unreadable.forEach(day -> say(Refused.field(day, "uikit.day.unreadable")));
        refused.stream()
                .filter(each -> !unreadable.contains(Objects.requireNonNullElse(each.field(), "")))
                .forEach(this::say);
        return !problems.show();
    }

    private List<String> unreadable() {
        return days.entrySet().stream()
                .filter(day -> day.getValue().unreadable())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Does it; what a rule refuses, and what somebody else changed meanwhile, is said. True if it was done. */
    public boolean attempt(Runnable work) {
        if (!refuse(List.of())) {
            return false;
        }
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            say(refused);
        } catch (Stale | OptimisticLockingFailureException meanwhile) {
            problems.problem(translate("problems.stale.page"));
        }
        problems.show();
        return false;
    }

    private void clear() {
        problems.clear();
        fields.values().forEach(field -> field.beside().accept(""));
    }

    private void say(Refused refused) {
        var said = translate(refused.text(), refused.parameters());
        var field = refused.field() == null ? null : fields.get(refused.field());
        if (field == null) {
            problems.problem(said);
        } else {
            field.beside().accept(said);
            field.inSummary().accept(said);
        }
    }
}
