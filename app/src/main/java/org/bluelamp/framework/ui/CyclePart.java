package org.bluelamp.framework.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import org.bluelamp.framework.Cycle;
import org.bluelamp.tenancy.Force;

/** What the room that compares forces has to say on the editor's pages about a cycle. It offers this as a bean. */
public interface CyclePart {

    /** Which comparison would pass if all these forces took part, and which would not and why. */
    Component ifAllTookPart(Collection<Force> forces);

    /** How many forces would be in the release if the cycle were frozen now, as a band, and which comparison would pass. */
    Component ifFrozenNow(Cycle cycle);
}
