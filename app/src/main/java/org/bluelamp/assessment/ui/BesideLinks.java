package org.bluelamp.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.bluelamp.assessment.spi.BesideStandard.Link;

/** Quiet links at the foot of a standard's card; drawn anew only when they differ, since a page has many cards. */
final class BesideLinks extends Div {

    private List<Link> shown = List.of();

    BesideLinks() {
        setVisible(false);
    }

    void show(List<Link> links) {
        if (links.equals(shown)) {
            return;
        }
        shown = List.copyOf(links);
        removeAll();
        setVisible(!links.isEmpty());
        links.forEach(link -> add(new Anchor(link.address(), link.words())));
    }
}
