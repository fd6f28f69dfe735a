package org.bluelamp.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.identity.RoleEvent.Deed;
import org.bluelamp.tenancy.Pin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Keycloak's admin events: the kinds, paths and representations are those of 26.7. */
final class RoleEventReading {

    private static final String GROUP = "ORGANIZATION_GROUP_MEMBERSHIP";
    private static final String MEMBER = "ORGANIZATION_MEMBERSHIP";
    private static final String REALM_ROLE = "REALM_ROLE_MAPPING";

    /** The question for them, below the realm's administration. */
    static final String EVENTS = "/admin-events?operationTypes=CREATE&operationTypes=DELETE&resourceTypes=" + GROUP
            + "&resourceTypes=" + MEMBER + "&resourceTypes=" + REALM_ROLE;

    private static final int MOST_ORGANIZATIONS = 1_000;
    private static final Pattern IN_GROUP = Pattern.compile("organizations/([^/]+)/groups/[^/]+/members/([^/]+)");
    private static final Pattern IN_FORCE = Pattern.compile("organizations/([^/]+)/members/([^/]+)");
    private static final Pattern IN_REALM = Pattern.compile("users/([^/]+)/role-mappings/realm");
    private static final JsonMapper JSON = new JsonMapper();

    private final ProviderAdmin.Session session;
    private final Map<String, String> forces = new HashMap<>();
    private final Map<String, JsonNode> users = new HashMap<>();

    RoleEventReading(ProviderAdmin.Session session) {
        this.session = session;
        session.get("/organizations?briefRepresentation=true&max=" + MOST_ORGANIZATIONS)
                .forEach(organization -> forces.put(
                        organization.path("id").asString(),
                        organization.path("alias").asString()));
    }

    /** Empty for what is not about a person's role, about an organization that is gone, or kept without its representation. */
    Optional<RoleEvent> read(JsonNode event) {
        var given = event.path("operationType").asString().equals("CREATE");
        var path = event.path("resourcePath").asString();
        return switch (event.path("resourceType").asString()) {
            case GROUP ->
                match(IN_GROUP, path)
                        .flatMap(found -> inForce(event, found, deed(given), roles(event, Place.FORCE)))
                        .filter(said -> !said.roles().isEmpty());
            case MEMBER ->
                match(IN_FORCE, path).filter(_ -> !given).flatMap(found -> inForce(event, found, Deed.LEFT, List.of()));
            case REALM_ROLE ->
                match(IN_REALM, path)
                        .map(found ->
                                event(event, Pin.NATIONAL, found.group(1), deed(given), roles(event, Place.NATION)))
                        .filter(said -> !said.roles().isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String path) {
        return Optional.of(pattern.matcher(path)).filter(Matcher::matches);
    }

    private static Deed deed(boolean given) {
        return given ? Deed.GIVEN : Deed.TAKEN;
    }

    private Optional<RoleEvent> inForce(JsonNode event, Matcher found, Deed deed, List<String> roles) {
        return Optional.ofNullable(forces.get(found.group(1)))
                .map(force -> event(event, force, found.group(2), deed, roles));
    }

    private RoleEvent event(JsonNode event, String force, String subject, Deed deed, List<String> roles) {
        var by = event.path("authDetails").path("userId").asString("");
        return new RoleEvent(
                UUID.fromString(event.path("id").asString()),
                Instant.ofEpochMilli(event.path("time").asLong()),
                force,
                subject,
                user(subject).path("username").asString(""),
                deed,
                roles,
                by,
                name(user(by)));
    }

    /** Of a group its role, or its own name where it is named after none; of a list of roles those of this place. */
    private static List<String> roles(JsonNode event, Place place) {
        var said = JSON.readTree(event.path("representation").asString("null"));
        if (said.isArray()) {
            return said.valueStream()
                    .flatMap(role -> Role.ofClaim(role.path("name").asString(), place).stream())
                    .map(Role::code)
                    .toList();
        }
        var group = said.path("name").asString("");
        return group.isEmpty()
                ? List.of()
                : List.of(Role.ofClaim(group, place).map(Role::code).orElse(group));
    }

    /** Nothing of somebody who is gone, or is of another realm. */
    private JsonNode user(String subject) {
        return users.computeIfAbsent(subject, id -> session.get("/users/" + id));
    }

    private static String name(JsonNode user) {
        var name = (user.path("firstName").asString("") + " "
                        + user.path("lastName").asString(""))
                .trim();
        return name.isEmpty() ? user.path("username").asString("") : name;
    }
}
