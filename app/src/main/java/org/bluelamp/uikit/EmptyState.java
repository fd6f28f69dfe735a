package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** What will be here, and the one step towards it; or the question that found nothing, and the way out of it. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... action) {
        setClassName("empty");
        add(new H2(title));
        if (!explanation.isEmpty()) {
            add(Words.metaParagraph(explanation));
        }
        add(action);
    }

    /** With a plain border, for pages that are nothing but this. */
    public EmptyState plain() {
        addClassName("plainpanel");
        return this;
    }
}
