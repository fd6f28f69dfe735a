package org.bluelamp.identity;

import static org.bluelamp.identity.Json.mapper;
import static org.bluelamp.identity.Json.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a token may say. A realm file that names one scope has to name them all. */
final class RealmScopes {

    private RealmScopes() {}

    static List<Map<String, Object>> all() {
        return List.of(
                scope(
                        "basic",
                        false,
                        mapper("sub", "oidc-sub-mapper", in("access")),
                        mapper(
                                "auth_time",
                                "oidc-usersessionmodel-note-mapper",
                                claim("auth_time", "long", "user.session.note", "AUTH_TIME"))),
                scope(
                        "profile",
                        true,
                        mapper("full name", "oidc-full-name-mapper", in("id", "access", "userinfo")),
                        attribute("username", "preferred_username"),
                        attribute("firstName", "given_name"),
                        attribute("lastName", "family_name")),
                scope(
                        "email",
                        true,
                        attribute("email", "email"),
                        mapper(
                                "email verified",
                                "oidc-usermodel-property-mapper",
                                claim("email_verified", "boolean", "user.attribute", "emailVerified"))),
                scope(
                        "roles",
                        false,
                        mapper(
                                "realm roles",
                                "oidc-usermodel-realm-role-mapper",
                                "claim.name",
                                "realm_access.roles",
                                "jsonType.label",
                                "String",
                                "multivalued",
                                "true",
                                "access.token.claim",
                                "true",
                                "introspection.token.claim",
                                "true"),
                        mapper("audience resolve", "oidc-audience-resolve-mapper", in("access"))),
                scope("web-origins", false, mapper("allowed web origins", "oidc-allowed-origins-mapper", in("access"))),
                scope("acr", false, mapper("acr loa level", "oidc-acr-mapper", in("id", "access"))),
                scope(
                        BearerDoor.AUDIENCE,
                        false,
                        mapper(
                                "audience",
                                "oidc-audience-mapper",
                                "included.client.audience",
                                BearerDoor.AUDIENCE,
                                "access.token.claim",
                                "true",
                                "id.token.claim",
                                "false")),
                scope(
                        "organization",
                        true,
                        mapper(
                                "organization",
                                "oidc-organization-membership-mapper",
                                claim(
                                        "organization",
                                        "JSON",
                                        "multivalued",
                                        "true",
                                        "addOrganizationId",
                                        "true",
                                        "addOrganizationAttributes",
                                        "false")),
                        mapper(
                                "roles in the organization",
                                "oidc-organization-group-membership-mapper",
                                with(
                                        in("id", "access", "userinfo", "introspection"),
                                        "addGroupRoleMappings",
                                        "true"))));
    }

    private static Map<String, Object> scope(String name, boolean inScope, Object... mappers) {
        return of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                of("include.in.token.scope", String.valueOf(inScope), "display.on.consent.screen", "false"),
                "protocolMappers",
                List.of(mappers));
    }

    private static Map<String, Object> attribute(String attribute, String claim) {
        return mapper(claim, "oidc-usermodel-attribute-mapper", claim(claim, "String", "user.attribute", attribute));
    }

    private static Object[] claim(String name, String type, Object... more) {
        return with(
                with(in("id", "access", "userinfo", "introspection"), "claim.name", name, "jsonType.label", type),
                more);
    }

    private static Object[] in(String... tokens) {
        var config = new ArrayList<Object>();
        for (var token : tokens) {
            config.add(token.equals("userinfo") ? "userinfo.token.claim" : token + ".token.claim");
            config.add("true");
        }
        return config.toArray();
    }

    private static Object[] with(Object[] config, Object... more) {
        var all = new ArrayList<>(List.of(config));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
