package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.SampleAsked;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** What a sample is drawn from, how large it is and by which seed. Nothing is drawn until the button is pressed. */
class SampleForm extends Topic {

    private final ErrorSummary problems = new ErrorSummary();
    private final DayField from = new DayField(translate("history.filter.from"));
    private final DayField to = new DayField(translate("history.filter.to"));
    private final PersonField person;
    private final Select<String> interest;
    private final IntegerField size = new IntegerField(translate("history.sample.size"));
    private final TextField seed = new TextField(translate("history.sample.seed"));
    private final FormFields checked = new FormFields(problems)
            .add("from", from)
            .add("to", to)
            .add("size", size)
            .add("seed", seed);

    SampleForm(Map<UUID, String> people, Collection<Interest> interests, Consumer<SampleAsked> ask) {
        super(translate("history.sample.form"));
        hiddenTitle();
        person = new PersonField(people);
        interest = FilterForm.select("interest", "history.filter.anything", FilterForm.interestNames(interests));
        checked.add("person", person);
        size.setValue(25);
        seed.setHelperText(translate("history.sample.seed.help"));
        var fields = new Div(from, to, person, interest, size, seed);
        fields.addClassName("filters");
        with(problems, fields, Buttons.row(Buttons.small(translate("history.sample.draw"), click -> asked(ask))));
    }

    /** Shows what was asked for, with the seed that was drawn with. */
    void fill(SampleAsked asked) {
        var population = asked.population();
        from.setValue(population.from());
        to.setValue(population.to());
        person.setValue(population.person());
        interest.setValue(population.interest());
        size.setValue(asked.size());
        seed.setValue(asked.seed());
    }

    /** Says what is wrong, above the fields and at the field. */
    void refuse(Refused refused) {
        checked.refuse(List.of(refused));
    }

    private void asked(Consumer<SampleAsked> ask) {
        if (!checked.refuse(person.refused())) {
            return;
        }
        checked.attempt(() -> ask.accept(new SampleAsked(population(), number(size.getValue()), seed(), null)));
    }

    private ChangeFilter population() {
        return new ChangeFilter(
                from.getValue(),
                to.getValue(),
                person.getValue(),
                null,
                null,
                null,
                null,
                interest.getValue(),
                null,
                null);
    }

    /** The seed that was typed, or one made at random. */
    private String seed() {
        return seed.getValue().isBlank()
                ? UUID.randomUUID().toString().substring(0, 13)
                : seed.getValue().strip();
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
