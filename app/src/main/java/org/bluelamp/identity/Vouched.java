package org.bluelamp.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bluelamp.identity.TokenRefused.Reason;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token vouches for, by the rules of decision 0004. Roles in a force come from the one entry of the organization
 * claim and from nowhere else; national roles from the realm's and from nowhere else. So a role in one force never counts in
 * another, nor in the nation.
 *
 * @param force a force's code, or {@code national}
 * @param subject who, for good; name and address may change
 */
record Vouched(String force, String subject, String name, Set<Role> roles) {

    /**
     * @param knownForce whether the directory has a force with this code
     * @throws TokenRefused if the claims give no place here
     */
    static Vouched by(Map<String, Object> claims, Predicate<String> knownForce) {
        var organizations = organizations(claims.get("organization"));
        var national = roles(claims, true);
        if (organizations.size() > 1) {
            throw new TokenRefused(Reason.TWO_FORCES);
        }
        if (organizations.isEmpty()) {
            if (national.isEmpty()) {
                throw new TokenRefused(Reason.NO_FORCE);
            }
            return new Vouched(Pin.NATIONAL, subject(claims), name(claims), national);
        }
        var force = organizations.keySet().iterator().next();
        if (!national.isEmpty()) {
            throw new TokenRefused(Reason.BOTH_PLANES);
        }
        if (!knownForce.test(force)) {
            throw new TokenRefused(Reason.UNKNOWN_FORCE);
        }
        var roles = roles(map(organizations.get(force)), false);
        if (roles.isEmpty()) {
            throw new TokenRefused(Reason.NO_ROLE);
        }
        return new Vouched(force, subject(claims), name(claims), roles);
    }

    /** By alias. Keycloak's default mapper gives aliases alone: still one force or two, though without a role in it. */
    private static Map<String, ?> organizations(@Nullable Object claim) {
        return claim instanceof Collection<?> aliases
                ? aliases.stream()
                        .collect(java.util.stream.Collectors.toMap(String::valueOf, alias -> Map.of(), (a, b) -> a))
                : map(claim);
    }

    private static Set<Role> roles(Map<String, ?> holder, boolean national) {
        var roles = EnumSet.noneOf(Role.class);
        var named = map(holder.get("realm_access")).get("roles") instanceof Collection<?> list ? list : List.of();
        named.stream()
                .flatMap(name -> Role.ofClaim(String.valueOf(name)).stream())
                .filter(role -> role.national() == national)
                .forEach(roles::add);
        return roles;
    }

    private static String subject(Map<String, Object> claims) {
        if (claims.get("sub") instanceof String subject && !subject.isBlank()) {
            return subject;
        }
        throw new TokenRefused(Reason.NO_FORCE);
    }

    private static String name(Map<String, Object> claims) {
        for (var claim : List.of("name", "preferred_username")) {
            if (claims.get(claim) instanceof String name && !name.isBlank()) {
                return name;
            }
        }
        return subject(claims);
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static Map<String, ?> map(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
    }
}
