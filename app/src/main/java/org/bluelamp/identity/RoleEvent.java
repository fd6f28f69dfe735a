package org.bluelamp.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator did at the identity provider with the roles of one person in one force.
 *
 * @param id the provider's own, by which nothing is told twice
 * @param at by the provider's clock
 * @param force a force's code, or {@code national}
 * @param subject whose roles
 * @param login the name of their account there; empty where it is gone
 * @param roles the codes of roles; a group that is named after no role stands with its own name; none for {@link Deed#LEFT}
 * @param by the subject of whoever did it
 * @param byName their name there; empty where they are gone, or of another realm, such as Keycloak's own
 */
public record RoleEvent(
        UUID id,
        Instant at,
        String force,
        String subject,
        String login,
        Deed deed,
        List<String> roles,
        String by,
        String byName) {

    /** What was done. */
    public enum Deed {
        GIVEN("role-given"),
        TAKEN("role-taken"),
        /** Taken out of the force, and so out of all roles there. */
        LEFT("left-force");

        private final String code;

        Deed(String code) {
            this.code = code;
        }

        /** The operation under which the history tells it. */
        public String code() {
            return code;
        }
    }

    public RoleEvent {
        roles = List.copyOf(roles);
    }
}
