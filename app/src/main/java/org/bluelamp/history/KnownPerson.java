package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
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
                known.stream().filter(grant -> roles.contains(grant.role())).toList());
    }

    /** Who gave them this role, if that is known. */
    public Optional<RoleGrant> grant(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).findAny();
    }
}
