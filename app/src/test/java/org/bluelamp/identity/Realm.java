package org.bluelamp.identity;

import static org.bluelamp.identity.Json.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Blue Lamp's realm: one organization a force, in it one group a role; in a demonstration the personas too, and one force
 * with a provider of its own. What is secret, and where everything runs, comes by environment at the import: BLUELAMP_URL and
 * BLUELAMP_CLIENT_SECRET, in a demonstration BLUELAMP_KEYCLOAK_URL and BLUELAMP_BROKER_SECRET as well.
 */
final class Realm {

    static final String NAME = "bluelamp";
    private static final List<String> DEFAULT_SCOPES =
            List.of("basic", "profile", "email", "roles", "web-origins", "acr");

    /** Keycloak's own words for these say nothing to the people who read them. */
    private static final Map<String, Object> WORDS = of(
            "organization.select",
            "Choose the force that you are here for:",
            "federatedIdentityUnmatchedEssentialClaimMessage",
            "Your force’s sign-in sent an address that is not one of the force’s own. Ask your IT service desk to correct"
                    + " the address of your account, then sign in again.");

    /** The portal's own account: it reads what administrators did, with whom and where, and changes nothing. */
    private static final Map<String, Object> SERVICE_ACCOUNT = of(
            "username",
            "service-account-bluelamp-portal",
            "enabled",
            true,
            "serviceAccountClientId",
            "bluelamp-portal",
            "clientRoles",
            of("realm-management", List.of("view-events", "view-organizations", "view-users")));

    private final ForceDirectory forces;
    private final OutsideBodies bodies;
    private final @Nullable Personas personas;

    /** @param personas none outside a demonstration: then nobody is in the realm who is not put there */
    Realm(ForceDirectory forces, OutsideBodies bodies, @Nullable Personas personas) {
        this.forces = forces;
        this.bodies = bodies;
        this.personas = personas;
    }

    Map<String, Object> json() {
        var realm = settings();
        realm.put("roles", of("realm", roles()));
        realm.put("clients", clients());
        realm.put("clientScopes", RealmScopes.all());
        realm.put("defaultDefaultClientScopes", DEFAULT_SCOPES);
        realm.put("defaultOptionalClientScopes", List.of("organization"));
        realm.put(
                "organizations",
                Stream.concat(
                                forces.all().stream().map(this::organization),
                                bodies.all().stream()
                                        .map(body -> organization(body.name().en(), body.code(), Place.OUTSIDE)))
                        .toList());
        if (personas != null) {
            realm.put("identityProviders", List.of(ForceAccounts.provider()));
            realm.put("identityProviderMappers", ForceAccounts.mappers());
        }
        realm.put("users", personas == null ? List.of(SERVICE_ACCOUNT) : users(personas));
        return realm;
    }

    private static Map<String, Object> settings() {
        return of(
                "realm",
                NAME,
                "enabled",
                true,
                "displayName",
                "Blue Lamp",
                "sslRequired",
                "external",
                "organizationsEnabled",
                true,
                "registrationAllowed",
                false,
                "resetPasswordAllowed",
                false,
                "rememberMe",
                false,
                "editUsernameAllowed",
                false,
                "loginWithEmailAllowed",
                true,
                "duplicateEmailsAllowed",
                false,
                // five wrong passwords: wait a minute, then longer, a quarter of an hour at most
                "bruteForceProtected",
                true,
                "permanentLockout",
                false,
                "failureFactor",
                5,
                "waitIncrementSeconds",
                60,
                "maxFailureWaitSeconds",
                900,
                "maxDeltaTimeSeconds",
                43200,
                "passwordPolicy",
                "length(14) and maxLength(128) and notUsername(undefined) and notEmail(undefined) and passwordHistory(5)",
                // as long as the portal's own session, and a working day
                "ssoSessionIdleTimeout",
                1800,
                "ssoSessionMaxLifespan",
                36000,
                "accessTokenLifespan",
                300,
                "accessCodeLifespanLogin",
                900,
                "revokeRefreshToken",
                true,
                "refreshTokenMaxReuse",
                0,
                "eventsEnabled",
                true,
                "eventsExpiration",
                2592000,
                "adminEventsEnabled",
                true,
                // which role an event gave stands in its details
                "adminEventsDetailsEnabled",
                true,
                "localizationTexts",
                of("en", WORDS));
    }

    private static List<Map<String, Object>> roles() {
        return Stream.of(Place.FORCE, Place.NATION, Place.OUTSIDE)
                .flatMap(RealmFiles::roles)
                .map(role -> of(
                        "name",
                        role.claim(),
                        "description",
                        switch (role.place()) {
                            case NATION -> "In the national service";
                            case OUTSIDE -> "In a body outside the forces, through its organization's group";
                            default -> "In a force, through its organization's group";
                        }))
                .toList();
    }

    private static List<Map<String, Object>> clients() {
        return List.of(
                of(
                        "clientId",
                        "bluelamp-portal",
                        "name",
                        "Blue Lamp",
                        "protocol",
                        "openid-connect",
                        "publicClient",
                        false,
                        "secret",
                        "${BLUELAMP_CLIENT_SECRET}",
                        "standardFlowEnabled",
                        true,
                        "directAccessGrantsEnabled",
                        false,
                        // reads who granted roles, as SERVICE_ACCOUNT
                        "serviceAccountsEnabled",
                        true,
                        "fullScopeAllowed",
                        true,
                        "rootUrl",
                        "${BLUELAMP_URL}",
                        "baseUrl",
                        "/",
                        "redirectUris",
                        List.of("${BLUELAMP_URL}/login/oauth2/code/" + AccountDoor.REGISTRATION),
                        "attributes",
                        of(
                                "pkce.code.challenge.method",
                                "S256",
                                "post.logout.redirect.uris",
                                "${BLUELAMP_URL}/login?logout",
                                "backchannel.logout.url",
                                "${BLUELAMP_URL}/logout/connect/back-channel/" + AccountDoor.REGISTRATION,
                                "backchannel.logout.session.required",
                                "true"),
                        "protocolMappers",
                        List.of(Json.mapper(
                                "national roles in the ID token",
                                "oidc-usermodel-realm-role-mapper",
                                "claim.name",
                                "realm_access.roles",
                                "jsonType.label",
                                "String",
                                "multivalued",
                                "true",
                                "id.token.claim",
                                "true",
                                "access.token.claim",
                                "true")),
                        "defaultClientScopes",
                        DEFAULT_SCOPES,
                        "optionalClientScopes",
                        List.of("organization")),
                of(
                        "clientId",
                        BearerDoor.AUDIENCE,
                        "name",
                        "Blue Lamp’s API, to which tokens are made out",
                        "protocol",
                        "openid-connect",
                        "bearerOnly",
                        true),
                of(
                        "clientId",
                        "bluelamp-program",
                        "name",
                        "A program on somebody’s own machine that asks in their name",
                        "protocol",
                        "openid-connect",
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        true,
                        "directAccessGrantsEnabled",
                        false,
                        "fullScopeAllowed",
                        true,
                        "redirectUris",
                        List.of("http://127.0.0.1/*"),
                        "attributes",
                        of("pkce.code.challenge.method", "S256"),
                        "defaultClientScopes",
                        Stream.concat(DEFAULT_SCOPES.stream(), Stream.of(BearerDoor.AUDIENCE))
                                .toList(),
                        "optionalClientScopes",
                        List.of("organization")));
    }

    private Map<String, Object> organization(Force force) {
        var organization = organization(force.name().en(), force.code(), Place.FORCE);
        if (personas != null && force.code().equals(ForceAccounts.FORCE)) {
            organization.put("identityProviders", List.of(of("alias", ForceAccounts.ALIAS)));
        }
        return organization;
    }

    private Map<String, Object> organization(String name, String code, Place place) {
        var organization = of("name", name, "alias", code, "enabled", true);
        organization.put(
                "groups",
                RealmFiles.roles(place)
                        .map(role ->
                                of("id", group(code, role), "name", role.claim(), "realmRoles", List.of(role.claim())))
                        .toList());
        if (personas != null) {
            organization.put("domains", List.of(of("name", domain(code, place), "verified", true)));
            organization.put(
                    "members",
                    personas.of(code).stream()
                            .map(persona -> of(
                                    "username",
                                    persona.login(),
                                    "membershipType",
                                    "UNMANAGED",
                                    "groups",
                                    List.of(group(code, persona.role()))))
                            .toList());
        }
        return organization;
    }

    private static String domain(String code, Place place) {
        return code + (place == Place.FORCE ? ".police.example" : ".example");
    }

    private static String group(String code, Role role) {
        return Json.id("group/" + code + "/" + role.claim());
    }

    private List<Map<String, Object>> users(Personas personas) {
        var users = new ArrayList<Map<String, Object>>();
        users.add(SERVICE_ACCOUNT);
        for (var force : forces.all()) {
            for (var persona : personas.of(force.code())) {
                users.add(Json.user(
                        persona.login(),
                        persona.login() + "@" + domain(force.code(), Place.FORCE),
                        persona.name(),
                        List.of()));
            }
        }
        for (var body : bodies.all()) {
            for (var persona : personas.of(body.code())) {
                users.add(Json.user(
                        persona.login(),
                        persona.login() + "@" + domain(body.code(), Place.OUTSIDE),
                        persona.name(),
                        List.of()));
            }
        }
        for (var persona : personas.of(Pin.NATIONAL)) {
            users.add(Json.user(
                    persona.login(),
                    persona.login() + "@national.example",
                    persona.name(),
                    List.of(persona.role().claim())));
        }
        return users;
    }
}
