package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values in two columns: dates, people, counts in an aside. */
public class Facts extends DescriptionList {

    public Facts() {
        setClassName("kv");
    }

    public Facts add(String name, String value) {
        add(new Term(name), new Description(value));
        return this;
    }

    public Facts add(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
