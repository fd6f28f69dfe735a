package org.bluelamp.identity;

import static org.bluelamp.identity.Json.of;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The realm that stands in for a force's own identity provider: that of {@link #FORCE}. Its people are nobody to Blue Lamp
 * until they come.
 */
final class ForceAccounts {

    static final String REALM = "force-accounts";
    static final String FORCE = "calderwick";
    static final String ALIAS = FORCE + "-accounts";
    static final String DOMAIN = FORCE + ".police.example";

    /** In this force's own words, the role that makes somebody a wellbeing lead. */
    static final String LEAD = "BlueLamp.Lead";

    private ForceAccounts() {}

    static Map<String, Object> json() {
        return of(
                "realm",
                REALM,
                "enabled",
                true,
                "displayName",
                "Calderwick Police",
                "sslRequired",
                "external",
                "bruteForceProtected",
                true,
                "roles",
                of("realm", List.of(of("name", LEAD))),
                "clients",
                List.of(of(
                        "clientId",
                        "bluelamp",
                        "protocol",
                        "openid-connect",
                        "publicClient",
                        false,
                        "secret",
                        "${BLUELAMP_BROKER_SECRET}",
                        "standardFlowEnabled",
                        true,
                        "directAccessGrantsEnabled",
                        false,
                        "redirectUris",
                        List.of("${BLUELAMP_KEYCLOAK_URL}/realms/" + Realm.NAME + "/broker/" + ALIAS + "/endpoint"),
                        "attributes",
                        of("pkce.code.challenge.method", "S256"),
                        "protocolMappers",
                        List.of(Json.mapper(
                                "roles",
                                "oidc-usermodel-realm-role-mapper",
                                "claim.name",
                                "roles",
                                "jsonType.label",
                                "String",
                                "multivalued",
                                "true",
                                "id.token.claim",
                                "true",
                                "access.token.claim",
                                "true")))),
                "users",
                List.of(
                        Json.user("rhian.cole", "rhian.cole@" + DOMAIN, "Rhian Cole", List.of(LEAD)),
                        Json.user("amir.stone", "amir.stone@" + DOMAIN, "Amir Stone", List.of())));
    }

    /** How Blue Lamp's realm knows this provider. */
    static Map<String, Object> provider() {
        var realm = "${BLUELAMP_KEYCLOAK_URL}/realms/" + REALM;
        return of(
                "alias",
                ALIAS,
                "providerId",
                "oidc",
                "enabled",
                true,
                "displayName",
                "Calderwick Police",
                "hideOnLogin",
                true,
                "trustEmail",
                true,
                "storeToken",
                false,
                "firstBrokerLoginFlowAlias",
                "first broker login",
                "config",
                of(
                        "issuer",
                        realm,
                        "authorizationUrl",
                        realm + "/protocol/openid-connect/auth",
                        "tokenUrl",
                        realm + "/protocol/openid-connect/token",
                        "jwksUrl",
                        realm + "/protocol/openid-connect/certs",
                        "logoutUrl",
                        realm + "/protocol/openid-connect/logout",
                        "useJwksUrl",
                        "true",
                        "validateSignature",
                        "true",
                        "pkceEnabled",
                        "true",
                        "pkceMethod",
                        "S256",
                        "clientId",
                        "bluelamp",
                        "clientSecret",
                        "${BLUELAMP_BROKER_SECRET}",
                        "clientAuthMethod",
                        "client_secret_post",
                        "defaultScope",
                        "openid profile email",
                        "syncMode",
                        "FORCE",
                        "backchannelSupported",
                        "true",
                        // asked at every sign-in; Keycloak's own question at the first lets the person type another
                        // address
                        "filteredByClaim",
                        "true",
                        "claimFilterName",
                        "email",
                        "claimFilterValue",
                        "(?i)[^@]+@" + Pattern.quote(DOMAIN),
                        "kc.org.domain",
                        DOMAIN,
                        "kc.org.broker.redirect.mode.email-matches",
                        "true"));
    }

    /** Everybody of the force may contribute; whom the force calls its lead is its lead. */
    static List<Map<String, Object>> mappers() {
        return List.of(
                of(
                        "name",
                        "everybody contributes",
                        "identityProviderAlias",
                        ALIAS,
                        "identityProviderMapper",
                        "oidc-hardcoded-group-idp-mapper",
                        "config",
                        of("syncMode", "FORCE", "group", "/" + Role.CONTRIBUTOR.claim(), "groupType", "ORGANIZATION")),
                of(
                        "name",
                        "the lead",
                        "identityProviderAlias",
                        ALIAS,
                        "identityProviderMapper",
                        "oidc-advanced-group-idp-mapper",
                        "config",
                        of(
                                "syncMode",
                                "FORCE",
                                "claims",
                                "[{\"key\":\"roles\",\"value\":\"" + LEAD + "\"}]",
                                "are.claim.values.regex",
                                "false",
                                "group",
                                "/" + Role.LEAD.claim(),
                                "groupType",
                                "ORGANIZATION")));
    }
}
