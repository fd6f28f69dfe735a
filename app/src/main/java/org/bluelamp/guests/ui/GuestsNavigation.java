package org.bluelamp.guests.ui;

import java.util.UUID;

/** The addresses of the pages of this room. */
public final class GuestsNavigation {

    static final String GUESTS = "guests";
    static final String VISITS = "visits";
    /** Stands in the address of one's visits when a grant did not hold. */
    static final String OVER = "over";

    private GuestsNavigation() {}

    public static String guest(UUID id) {
        return GUESTS + "/" + id;
    }

    static String newGuest() {
        return GUESTS + "/new";
    }
}
