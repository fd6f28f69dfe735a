package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.problems.Refused;

/**
 * A person of the list, or anyone. What was typed and is nobody's name is kept to be refused: taken for nothing it would ask for
 * everybody.
 */
class PersonField extends ComboBox<UUID> {

    private String typed = "";

    PersonField(Map<UUID, String> people) {
        super(translate("history.filter.person"));
        setItems(people.keySet());
        setItemLabelGenerator(id -> people.getOrDefault(id, translate("history.who.unknown")));
        setPlaceholder(translate("history.filter.anyone"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> typed = event.getDetail());
        addValueChangeListener(_ -> typed = "");
        // emptying what was no value changes no value
        getElement()
                .addEventListener("focusout", _ -> typed = "")
                .setFilter("element.inputElement && element.inputElement.value === ''");
    }

    /** What is wrong with the choice, if anything. */
    List<Refused> refused() {
        return typed.isBlank() ? List.of() : List.of(Refused.field("person", "history.filter.refused.person", typed));
    }
}
