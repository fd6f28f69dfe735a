package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The one thing to do next, before the overview. One a page. */
public class NextPanel extends Section {

    /** @param action a button or a link of {@link Buttons} */
    public NextPanel(String title, String text, Component action) {
        addClassNames("panel", "next");
        H2 heading = new H2(title);
        heading.setId(Ids.next());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        Div words = new Div(heading, new Paragraph(text));
        words.addClassName("stack-s");
        add(words, action);
    }
}
