package org.bluelamp.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a connection is told about who works on it, for as long as it is out of the pool.
 *
 * @param force the code of the force whose rows may be reached, or {@link #NATIONAL}
 * @param person the person of that force, none for a system actor
 * @param role the role that the person is using, or {@code system}
 * @param homeForce the force that the person belongs to; differs from {@code force} for a guest
 * @param purpose why a system actor works, {@code use} for a person
 */
public record Pin(String force, @Nullable UUID person, String role, String homeForce, String purpose) {

    /** The plane beside the forces: editions, cycles, catalogues and releases are written under it alone. */
    public static final String NATIONAL = "national";

    /** A principal that can say whose rows it may reach. */
    public interface Holder {
        Pin pin();
    }

    /**
     * The pin of whoever is signed in on this thread. Read from the security context alone: what came by URL, form or a
     * thread-local of our own is never trusted, because a Vaadin session may run another session's command here.
     */
    public static Optional<Pin> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Holder holder
                ? Optional.of(holder.pin())
                : Optional.empty();
    }
}
