package org.bluelamp.problems.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.Absent;

/** The id in the address of a page. One that cannot be an id is simply not there. */
public final class Address {

    private Address() {}

    /**
     * @param name of the parameter in the page's route
     * @throws Absent if it cannot be an id
     */
    public static UUID id(BeforeEnterEvent event, String name) {
        return idIfAny(event, name).orElseThrow(() -> new Absent(name));
    }

    /** As {@link #id}, of a page whose route may do without; none where it does. */
    public static Optional<UUID> idIfAny(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw new Absent(name);
        }
    }
}
