package org.bluelamp.framework;

import java.util.List;

/**
 * What else a standard touches.
 *
 * @param law duties it serves, by the codes of {@link Edition#laws}
 * @param sources documents that speak of it, by the codes of {@link Edition#sources}
 */
public record Tags(List<String> law, List<ManagementStandard> hse, List<String> sources) {

    static final Tags NONE = new Tags(List.of(), List.of(), List.of());

    public Tags {
        law = List.copyOf(law);
        hse = List.copyOf(hse);
        sources = List.copyOf(sources);
    }
}
