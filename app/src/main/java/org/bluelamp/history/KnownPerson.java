package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
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
 */
public record KnownPerson(
        UUID id,
        String name,
        List<Role> roles,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSignIn,
        @Nullable Instant lastSeen,
        @Nullable Instant rolesSince) {}
