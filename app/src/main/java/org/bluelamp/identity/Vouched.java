package org.bluelamp.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.identity.TokenRefused.Reason;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token vouches for, by the rules of decision 0004. Roles in a force come from the one entry of the organization
 * claim and from nowhere else; national roles from the realm's and from nowhere else. So a role in one force never counts in
 * another, nor in the nation. An organization may also be an outside body, whose people are guests and nothing else.
 *
 * @param force a force's code, an outside body's, or {@code national}
 */
record Vouched(String force, Account account, Set<Role> roles) {

    /** @throws TokenRefused if the claims give no place here */
    static Vouched by(Map<String, Object> claims, ForceDirectory forces, OutsideBodies bodies) {
        return by(
                claims,
                code -> forces.find(code).isPresent()
                        ? Optional.of(Place.FORCE)
                        : bodies.find(code).map(body -> Place.OUTSIDE));
    }

    /**
     * @param known what the organization with this code is here: a force, an outside body, or nothing
     * @throws TokenRefused if the claims give no place here
     */
    static Vouched by(Map<String, Object> claims, Function<String, Optional<Place>> known) {
        var organizations = organizations(claims.get("organization"));
        var national = roles(claims, Place.NATION);
        if (organizations.size() > 1) {
            throw new TokenRefused(Reason.TWO_FORCES);
        }
        if (organizations.isEmpty()) {
            if (national.isEmpty()) {
                throw new TokenRefused(Reason.NO_FORCE);
            }
            return new Vouched(Pin.NATIONAL, account(claims), national);
        }
        var force = organizations.keySet().iterator().next();
        if (!national.isEmpty()) {
            throw new TokenRefused(Reason.BOTH_PLANES);
        }
        var place = known.apply(force).orElseThrow(() -> new TokenRefused(Reason.UNKNOWN_FORCE));
        var roles = roles(map(organizations.get(force)), place);
        if (roles.isEmpty()) {
            throw new TokenRefused(Reason.NO_ROLE);
        }
        return new Vouched(force, account(claims), roles);
    }

    /** By alias. Keycloak's default mapper gives aliases alone: still one force or two, though without a role in it. */
    private static Map<String, ?> organizations(@Nullable Object claim) {
        return claim instanceof Collection<?> aliases
                ? aliases.stream()
                        .collect(java.util.stream.Collectors.toMap(String::valueOf, alias -> Map.of(), (a, b) -> a))
                : map(claim);
    }

    private static Set<Role> roles(Map<String, ?> holder, Place place) {
        var roles = EnumSet.noneOf(Role.class);
        var named = map(holder.get("realm_access")).get("roles") instanceof Collection<?> list ? list : List.of();
        named.stream()
                .flatMap(name -> Role.ofClaim(String.valueOf(name), place).stream())
                .forEach(roles::add);
        return roles;
    }

    /** An address counts only where the provider says that it has checked it. */
    private static Account account(Map<String, Object> claims) {
        var names = new ArrayList<String>();
        if (claims.get("preferred_username") instanceof String login) {
            names.add(login);
        }
        if (claims.get("email") instanceof String address && Boolean.TRUE.equals(claims.get("email_verified"))) {
            names.add(address);
        }
        return Account.of(subject(claims), name(claims), names);
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
