package org.bluelamp.framework;

import java.util.List;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A section of an edition, called an area on screens.
 *
 * @param code unique in its edition, such as {@code MH}
 * @param intro what it is about
 * @param standards in the order in which they are shown
 */
public record Area(String code, LocalText title, @Nullable LocalText intro, List<Standard> standards) {

    public Area {
        standards = List.copyOf(standards);
    }
}
