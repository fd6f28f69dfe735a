package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Tabs that change the address, so that each can be linked to and opened beside another. */
public class TabLinks extends UnorderedList {

    /** @param name what the tabs choose between */
    public TabLinks(String name) {
        setClassName("tabs");
        getElement().setAttribute("aria-label", name);
    }

    /** @param address within the application, {@code benchmark?group=national} */
    public TabLinks add(String words, String address, boolean current) {
        Anchor anchor = new Anchor(address, words);
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        add(new ListItem(anchor));
        return this;
    }
}
