package org.bluelamp.assessment.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.spi.BesideStandard;
import org.bluelamp.framework.Standard;
import org.springframework.beans.factory.ObjectProvider;

/** What every other room has to say beside a standard. */
@SpringComponent
class Besides {

    private final List<BesideStandard> rooms;

    Besides(ObjectProvider<BesideStandard> rooms) {
        this.rooms = rooms.orderedStream().toList();
    }

    List<BesideStandard.Link> links(Standing standing, Standard standard) {
        return rooms.stream()
                .flatMap(room -> room.links(standing, standard).stream())
                .toList();
    }
}
