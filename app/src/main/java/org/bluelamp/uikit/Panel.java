package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A quiet surface for something that belongs together. Never a panel in a panel. */
public class Panel extends Section {

    public Panel(Component... content) {
        addClassNames("panel", "stack-s");
        add(content);
    }

    /** Recessed, without a border: withheld, not yet. */
    public static Panel wash(Component... content) {
        Panel panel = new Panel(content);
        panel.addClassName("wash");
        return panel;
    }
}
