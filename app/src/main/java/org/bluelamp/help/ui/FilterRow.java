package org.bluelamp.help.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Choices above a list; each changes the address, so that what is shown can be linked to and outlives a lost page. */
final class FilterRow extends Div {

    private final String path;
    private final Map<String, String> asked;

    /** @param asked what the address asks for now */
    FilterRow(String path, Map<String, String> asked) {
        this.path = path;
        this.asked = asked;
        addClassNames("filters", "gap");
    }

    /**
     * @param name of the parameter
     * @param any what is shown while nothing is chosen
     * @param names by value, in the order in which they are shown
     * @param forgets other parameters that mean nothing any more when this one changes
     */
    FilterRow choose(String name, String label, String any, Map<String, String> names, String... forgets) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItems(names.keySet());
        select.setItemLabelGenerator(value -> value == null ? any : names.getOrDefault(value, value));
        var now = asked.get(name);
        if (now != null && names.containsKey(now)) {
            select.setValue(now);
        }
        select.addValueChangeListener(event -> {
            var next = new HashMap<>(asked);
            List.of(forgets).forEach(next::remove);
            next.put(name, Objects.requireNonNullElse(event.getValue(), ""));
            UI.getCurrentOrThrow().navigate(path, HelpNavigation.query(next, null));
        });
        add(select);
        return this;
    }
}
