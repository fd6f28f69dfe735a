package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A section of a page, named by its h2. */
public class Topic extends Section {

    private final H2 heading;

    public Topic(String title) {
        this(Phrase.of(title));
    }

    public Topic(Phrase title) {
        addClassName("topic");
        heading = title.in(new H2());
        heading.setId(Ids.next());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
    }

    /** Its heading's words. */
    public String title() {
        return heading.getText();
    }

    /** One sentence under the heading. */
    public Topic intro(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    /** A badge behind the heading's words. */
    public Topic badge(Badge badge) {
        heading.add(badge);
        return this;
    }

    /** The heading is there for those who listen; the eye sees what it is. */
    public Topic hiddenTitle() {
        heading.addClassName("vh");
        return this;
    }

    public Topic with(Component... content) {
        add(content);
        return this;
    }

    /** So that a link can lead here. */
    public Topic anchored(String id) {
        setId(id);
        return this;
    }
}
