package org.bluelamp.framework.api;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.framework.Cycle;

/**
 * A cycle as programs see it.
 *
 * @param state planned, open or frozen
 * @param version what {@code If-Match} must say to change it
 */
record CycleBody(
        UUID id,
        String title,
        String edition,
        Instant opens,
        Instant baseline,
        Instant closes,
        Instant freezes,
        String state,
        int version) {

    static CycleBody of(Cycle cycle) {
        return new CycleBody(
                cycle.getId(),
                cycle.title(),
                cycle.edition(),
                cycle.opens(),
                cycle.baseline(),
                cycle.closes(),
                cycle.freezes(),
                cycle.state().code(),
                cycle.version());
    }
}
