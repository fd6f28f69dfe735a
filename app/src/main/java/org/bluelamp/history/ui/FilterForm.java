package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.FilterCodes;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** What is asked of the history. Nothing is asked until the button is pressed, and then it stands in the address. */
class FilterForm extends Topic {

    private final ChangeFilter filter;
    private final ErrorSummary problems = new ErrorSummary();
    private final DayField from = new DayField(translate("history.filter.from"));
    private final DayField to = new DayField(translate("history.filter.to"));
    private final FormFields checked;
    private final PersonField person;
    private final Select<String> interest;
    private final Select<String> area;
    private final Select<String> role;
    private final Select<String> operation;
    private final List<Refused> unknown = new ArrayList<>();

    /** @param wrong done when what is asked is refused: what is shown then answers another question */
    FilterForm(
            ChangeFilter filter,
            Map<UUID, String> people,
            Collection<Interest> interests,
            Map<String, String> areas,
            Consumer<ChangeFilter> ask,
            Runnable wrong) {
        super(translate("history.filter.title"));
        hiddenTitle();
        this.filter = filter;
        person = new PersonField(people);
        checked = new FormFields(problems).add("from", from).add("to", to).add("person", person);
        var kinds = interestNames(interests);
        interest = select("interest", "history.filter.anything", kinds);
        area = select("area", "history.filter.anyArea", areas);
        area.setVisible(!areas.isEmpty());
        var roles = names(FilterCodes.roles(), "history.role.");
        role = select("role", "history.filter.anyRole", roles);
        var operations = names(FilterCodes.OPERATIONS, "history.operation.");
        operation = select("operation", "history.filter.anything", operations);
        from.setValue(filter.from());
        to.setValue(filter.to());
        person.setValue(filter.person());
        fill(interest, filter.interest(), kinds);
        fill(area, filter.area(), areas);
        fill(role, filter.role(), roles);
        fill(operation, filter.operation(), operations);
        var fields = new Div(from, to, person, interest, area, role, operation);
        fields.addClassName("filters");
        with(problems);
        if (filter.record() != null) {
            add(Note.info(translate("history.filter.ofRecord")));
        }
        if (filter.question() != null) {
            add(Note.info(translate("history.filter.ofQuestion")));
        }
        with(
                fields,
                Buttons.row(
                        Buttons.small(translate("history.filter.show"), click -> asked(ask, wrong)),
                        Buttons.text(translate("history.filter.clear"), click -> ask.accept(ChangeFilter.NONE))));
    }

    /** Says what is wrong with the address, above the fields. */
    void refuse(List<Refused> refused) {
        checked.refuse(refused);
    }

    /** The codes of the address that are no choice here: asked for, they would find nothing or everything, and no field would say so. */
    List<Refused> unknown() {
        return unknown;
    }

    private void asked(Consumer<ChangeFilter> ask, Runnable wrong) {
        if (!checked.refuse(person.refused()) || !checked.attempt(() -> ask.accept(asked()))) {
            wrong.run();
        }
    }

    private ChangeFilter asked() {
        return new ChangeFilter(
                from.getValue(),
                to.getValue(),
                person.getValue(),
                role.getValue(),
                filter.entity(),
                filter.record(),
                operation.getValue(),
                interest.getValue(),
                area.getValue(),
                filter.question());
    }

    private void fill(Select<String> select, @Nullable String code, Map<String, String> names) {
        if (code == null || names.containsKey(code)) {
            select.setValue(code);
        } else {
            unknown.add(Refused.because("history.filter.refused.code", code, select.getLabel()));
        }
    }

    static Select<String> select(String name, String none, Map<String, String> names) {
        var select = new Select<String>();
        select.setLabel(translate("history.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate(none));
        select.setItems(names.keySet());
        select.setItemLabelGenerator(code -> code == null ? translate(none) : names.getOrDefault(code, code));
        return select;
    }

    static Map<String, String> interestNames(Collection<Interest> interests) {
        return interests.stream()
                .collect(Collectors.toMap(
                        Interest::code, each -> translate(each.text()), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> names(List<String> codes, String prefix) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, translate(prefix + code)));
        return names;
    }
}
