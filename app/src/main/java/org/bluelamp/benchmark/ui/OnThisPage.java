package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bluelamp.uikit.PageLink;
import org.bluelamp.uikit.Topic;

/** The way to each section of a release, which is read in parts and not from end to end. */
final class OnThisPage {

    private OnThisPage() {}

    /** Gives each section an address, and leads there. */
    static Topic of(List<Topic> sections) {
        var links = new UnorderedList();
        links.addClassName("rows");
        for (var section : sections) {
            var id = "part-" + links.getComponentCount();
            links.add(new ListItem(new PageLink(section.anchored(id).getId().orElseThrow(), section.title())));
        }
        var nav = new Nav(links);
        nav.setAriaLabel(translate("benchmark.contents"));
        return new Topic(translate("benchmark.contents")).with(nav);
    }
}
