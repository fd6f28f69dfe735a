package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.spi.BesideRelease;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.Topic;
import org.springframework.beans.factory.ObjectProvider;

/** How a release is taken away: its figures as a file, and what later rooms make of it. */
@SpringComponent
class ReleaseLinks {

    private final List<BesideRelease> rooms;

    ReleaseLinks(ObjectProvider<BesideRelease> rooms) {
        this.rooms = rooms.orderedStream().toList();
    }

    Topic topic(Release release, Download figures) {
        var list = new UnorderedList();
        list.addClassName("rows");
        beside(release).map(ListItem::new).forEach(list::add);
        list.add(new ListItem(figures));
        return new Topic(translate("benchmark.take-away")).with(list);
    }

    /** What later rooms make of it, for whoever looks. */
    Stream<Anchor> beside(Release release) {
        return rooms.stream()
                .flatMap(room -> room.links(release).stream())
                .map(link -> new Anchor(link.address(), link.words()));
    }
}
