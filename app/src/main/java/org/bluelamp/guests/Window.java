package org.bluelamp.guests;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a force opens to a reviewer, as it was granted.
 *
 * @param record such as an assessment
 * @param part the code of a part of it, such as an area
 * @param items the codes of what lies in the part, such as standards; never empty
 */
public record Window(UUID record, String part, SortedSet<String> items) {

    public Window {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
