package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/**
 * The work and, beside it, what one glances at. On a narrow screen the aside follows the work, or goes before it when it
 * is the way through the work ({@link #asideFirst}).
 */
public class Columns extends Div {

    private final Div work = new Div();
    private final Aside aside = new Aside();

    /** @param asideName what the aside holds, for those who move by landmarks */
    public Columns(String asideName) {
        addClassNames("cols", "gap-l");
        aside.getElement().setAttribute("aria-label", asideName);
        add(work, aside);
    }

    public Columns work(Component... content) {
        work.add(content);
        return this;
    }

    public Columns aside(Component... content) {
        aside.add(content);
        return this;
    }

    public Columns asideFirst() {
        aside.addClassName("first");
        return this;
    }
}
