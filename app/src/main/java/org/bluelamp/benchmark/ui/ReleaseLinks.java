package org.bluelamp.benchmark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.spi.BesideRelease;
import org.springframework.beans.factory.ObjectProvider;

/** What later rooms have to say beside a release. */
@SpringComponent
class ReleaseLinks {

    private final List<BesideRelease> rooms;

    ReleaseLinks(ObjectProvider<BesideRelease> rooms) {
        this.rooms = rooms.orderedStream().toList();
    }

    /** One line for each link. */
    Paragraph[] of(Release release) {
        return rooms.stream()
                .flatMap(room -> room.links(release).stream())
                .map(link -> new Paragraph(new Anchor(link.address(), link.words())))
                .toArray(Paragraph[]::new);
    }
}
