package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person of the force as the history knows them.
 *
 * @param roles as last seen
 * @param firstSeen null for somebody from before there was a history
 * @param lastSignIn null for somebody who never signed in at a screen
 * @param lastSeen when they last did anything that stands in the history
 * @param rolesSince since when they have been seen with these very roles
 * @param leftAt when they were taken out of the force, where the identity provider told so and they did not come in again
 * @param taken which of those roles were taken from them since, and when, as far as the identity provider told
 * @param grants of those roles, as far as the identity provider told who gave them
 */
public record KnownPerson(
        UUID id,
        String name,
        List<Role> roles,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSignIn,
        @Nullable Instant lastSeen,
        @Nullable Instant rolesSince,
        @Nullable Instant leftAt,
        Map<Role, Instant> taken,
        List<RoleGrant> grants) {

    /** With these grants; of roles that they were never seen with, none. */
    KnownPerson granted(List<RoleGrant> known) {
        return new KnownPerson(
                id,
                name,
                roles,
                firstSeen,
                lastSignIn,
                lastSeen,
                rolesSince,
                leftAt,
                taken,
                known.stream().filter(grant -> roles.contains(grant.role())).toList());
    }

    /** When this role was taken from them, if it was since they were last seen with it. */
    public Optional<Instant> takenAt(Role role) {
        return Optional.ofNullable(taken.get(role));
    }

    /** Who gave them this role, if that is known. */
    public Optional<RoleGrant> grant(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).findAny();
    }
}
