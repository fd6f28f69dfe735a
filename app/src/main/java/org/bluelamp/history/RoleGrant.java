package org.bluelamp.history;

import java.time.Instant;
import org.bluelamp.identity.Role;

/**
 * Who gave a person a role that they hold, as the identity provider's admin events tell it.
 *
 * @param by the name of the giver's account; where only the account's id is known, that
 */
public record RoleGrant(Role role, String by, Instant at) {}
