package org.bluelamp.records.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.bluelamp.problems.Absent;

/** The addresses of the pages of this room. */
public final class RecordsNavigation {

    static final String REDACTIONS = "redactions";
    static final String RETENTION = "retention";
    static final String HOLDS = "holds";
    static final String SUBJECTS = "held-about";

    private RecordsNavigation() {}

    public static String redactions() {
        return REDACTIONS;
    }

    public static String redaction(UUID id) {
        return REDACTIONS + "/" + id;
    }

    public static String disposal(UUID id) {
        return RETENTION + "/" + id;
    }

    public static String person(UUID id) {
        return SUBJECTS + "/" + id;
    }

    public static String newHold() {
        return HOLDS + "/new";
    }

    public static String hold(UUID id) {
        return HOLDS + "/" + id;
    }

    /** The id in an address; one that cannot be an id is simply not there. */
    static UUID id(RouteParameters parameters, String name) {
        try {
            return UUID.fromString(parameters.get(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new Absent(name);
        }
    }
}
