package org.bluelamp.framework;

import java.util.List;
import java.util.Set;
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

    /** Those that a force with these capabilities has to answer with a level, in the order in which they are shown. */
    public List<Standard> asked(Set<String> capabilities) {
        return standards.stream()
                .filter(standard -> standard.asks(capabilities))
                .toList();
    }
}
