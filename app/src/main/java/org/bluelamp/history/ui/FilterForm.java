package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** What is asked of the history. Nothing is asked until the button is pressed, and then it stands in the address. */
class FilterForm extends Topic {

    private static final List<String> OPERATIONS = List.of(
            "insert", "update", "delete", "opened", "downloaded", "exported", "sampled", "signed-in", "refused");

    private final ChangeFilter filter;
    private final ErrorSummary problems = new ErrorSummary();
    private final DayField from = new DayField(translate("history.filter.from"));
    private final DayField to = new DayField(translate("history.filter.to"));
    private final FormFields checked =
            new FormFields(problems).add("from", from).add("to", to);
    private final ComboBox<UUID> person;
    private final Select<String> interest;
    private final Select<String> area;
    private final Select<String> role;
    private final Select<String> operation;

    FilterForm(
            ChangeFilter filter,
            Map<UUID, String> people,
            Collection<Interest> interests,
            Map<String, String> areas,
            Consumer<ChangeFilter> ask) {
        super(translate("history.filter.title"));
        hiddenTitle();
        this.filter = filter;
        person = personField(people);
        interest = select("interest", "history.filter.anything", interestNames(interests));
        area = select("area", "history.filter.anyArea", areas);
        area.setVisible(!areas.isEmpty());
        role = select("role", "history.filter.anyRole", roleNames());
        operation = select("operation", "history.filter.anything", names(OPERATIONS, "history.operation."));
        fill();
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
                        Buttons.small(translate("history.filter.show"), click -> asked(ask)),
                        Buttons.text(translate("history.filter.clear"), click -> ask.accept(ChangeFilter.NONE))));
    }

    /** Says what is wrong with the address, above the fields. */
    void refuse(Refused refused) {
        checked.refuse(List.of(refused));
    }

    private void asked(Consumer<ChangeFilter> ask) {
        checked.attempt(() -> ask.accept(new ChangeFilter(
                from.getValue(),
                to.getValue(),
                person.getValue(),
                role.getValue(),
                filter.entity(),
                filter.record(),
                operation.getValue(),
                interest.getValue(),
                area.getValue(),
                filter.question())));
    }

    private void fill() {
        from.setValue(filter.from());
        to.setValue(filter.to());
        person.setValue(filter.person());
        interest.setValue(filter.interest());
        area.setValue(filter.area());
        role.setValue(filter.role());
        operation.setValue(filter.operation());
    }

    static ComboBox<UUID> personField(Map<UUID, String> people) {
        var person = new ComboBox<UUID>(translate("history.filter.person"));
        person.setItems(people.keySet());
        person.setItemLabelGenerator(id -> people.getOrDefault(id, translate("history.who.unknown")));
        person.setPlaceholder(translate("history.filter.anyone"));
        person.setClearButtonVisible(true);
        return person;
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

    /** The roles that can have acted here: a force's or the nation's, jobs, and whoever was at a database prompt. */
    private static Map<String, String> roleNames() {
        var national = Actor.current().national();
        return names(
                Stream.concat(
                                Arrays.stream(Role.values())
                                        .filter(each -> each == Role.SYSTEM
                                                || each.place() == (national ? Place.NATION : Place.FORCE)
                                                || (!national && each.visiting()))
                                        .map(Role::code),
                                Stream.of("database"))
                        .toList(),
                "history.role.");
    }

    private static Map<String, String> names(List<String> codes, String prefix) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, translate(prefix + code)));
        return names;
    }
}
