package org.bluelamp.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;

/**
 * What a release would publish.
 *
 * @param members the codes of the forces in it; for the commitment alone, never shown
 * @param figures by area, in the edition's order; empty where withheld
 */
record Draft(String rule, GroupBand band, SortedSet<String> members, Map<String, Optional<Quartiles>> figures) {

    Draft {
        figures = new LinkedHashMap<>(figures);
    }

    long withheld() {
        return figures.values().stream().filter(Optional::isEmpty).count();
    }
}
