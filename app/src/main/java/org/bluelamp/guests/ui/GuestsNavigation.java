package org.bluelamp.guests.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.bluelamp.problems.Absent;

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

    /** The id in an address; one that cannot be an id is simply not there. */
    static UUID id(RouteParameters parameters) {
        try {
            return UUID.fromString(parameters.get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new Absent("guest");
        }
    }
}
