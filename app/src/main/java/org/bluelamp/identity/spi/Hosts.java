package org.bluelamp.identity.spi;

import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.Actor;

/** Who was let in as a guest, and where. Known to a room to the right, which offers this as a bean. */
public interface Hosts {

    /**
     * Whoever is at work, as the guest of the force that gave this grant; empty unless the grant is theirs and holds today. Called
     * outside of a Vaadin session.
     */
    Optional<Actor> welcome(UUID grant);
}
