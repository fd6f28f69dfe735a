package org.bluelamp.records.ui;

import java.util.UUID;

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
}
