package org.bluelamp.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever is at work: a person with the role that they are using, or a named job of the portal.
 *
 * @param person the person's id in their force, none for a job
 * @param name what colleagues see
 * @param force the force whose records they work on, or {@link Pin#NATIONAL}
 * @param roles all roles held in that force
 * @param role the one in use
 * @param purpose {@code use}, or what the job is for
 * @param visit of a guest; none for whoever works where they belong
 */
public record Actor(
        @Nullable UUID person,
        String name,
        String force,
        Set<Role> roles,
        Role role,
        String purpose,
        @Nullable Visit visit)
        implements Pin.Holder, Principal, Serializable {

    public Actor {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        if (!roles.contains(role)) {
            throw new IllegalArgumentException(name + " does not hold the role " + role.code());
        }
        if (role != Role.SYSTEM && role.national() != force.equals(Pin.NATIONAL)) {
            throw new IllegalArgumentException("The role " + role.code() + " has no place in " + force);
        }
        if (role.visiting() != (visit != null) || (visit != null && visit.home().equals(force))) {
            throw new IllegalArgumentException(name + " is a guest, or is not, against the role " + role.code());
        }
    }

    public Actor(@Nullable UUID person, String name, String force, Set<Role> roles, Role role, String purpose) {
        this(person, name, force, roles, role, purpose, null);
    }

    /** A principal that carries an actor beside what the identity provider said. */
    public interface Holder extends Pin.Holder {
        Actor actor();

        /** Who this is where they belong, whomever they visit. */
        Actor atHome();

        @Override
        default Pin pin() {
            return actor().pin();
        }
    }

    /** A person at work in the first of their roles. */
    public static Actor person(UUID person, String name, String force, Set<Role> roles) {
        return new Actor(
                person, name, force, roles, EnumSet.copyOf(roles).iterator().next(), "use");
    }

    /** A job of the portal, working on one force and no other. */
    public static Actor job(String force, String purpose) {
        return new Actor(null, purpose, force, Set.of(Role.SYSTEM), Role.SYSTEM, purpose);
    }

    @Override
    public Pin pin() {
        return new Pin(force, person, role.code(), home(), purpose);
    }

    @Override
    public String getName() {
        return name;
    }

    /** The code of the force or outside body that they belong to. */
    public String home() {
        return visit == null ? force : visit.home();
    }

    public boolean may(Permission permission) {
        return permission.allows(role);
    }

    /** Whether this actor belongs to the national service rather than to a force. */
    public boolean national() {
        return force.equals(Pin.NATIONAL);
    }

    /** The person's id. Refused for a job, which is nobody. */
    public UUID personId() {
        return Objects.requireNonNull(person, "a job is no person");
    }

    /** The actor of this thread. Refused when nobody is signed in. */
    public static Actor current() {
        var actor = ofContext();
        if (actor == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return actor;
    }

    /** The actor of this thread, or null when nobody is signed in. */
    public static @Nullable Actor ofContext() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case Actor actor -> actor;
            case Holder holder -> holder.actor();
            case null, default -> null;
        };
    }

    /**
     * Does the work as this actor and puts back whoever was there. For jobs and sign-in, on threads without a Vaadin
     * session: inside one, the session's own actor rules.
     */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(this, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            if (!this.equals(ofContext())) {
                throw new IllegalStateException("Another actor's session rules this thread");
            }
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public void run(Runnable work) {
        this.<@Nullable Object>call(() -> {
            work.run();
            return null;
        });
    }
}
