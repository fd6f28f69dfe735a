package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs with tokens of the real Keycloak, fetched as the committed realm lets them: by code and PKCE, in a person's name. */
class KeycloakProgramsTest extends KeycloakPortal {

    private static final String BACK = "http://127.0.0.1/back";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void comeInWithATokenForTheApi() {
        var answer = me(token("auditor.northmoor", "openid organization").get("access_token"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"force\":\"northmoor\"", "\"role\":\"auditor\"");
    }

    @Test
    void actInTheNationalServiceToo() {
        var answer = me(token("analyst.national", "openid organization").get("access_token"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"force\":\"national\"", "\"role\":\"analyst\"");
    }

    @Test
    void areOnePersonWithWhoeverSignsInByABrowser() {
        in("chief.estuary");
        var id = JSON.readTree(me(token("chief.estuary", "openid organization").get("access_token"))
                        .body())
                .get("id")
                .asString();

        assertThat(personId("estuary", Json.id("user/chief.estuary"))).isEqualTo(id);
    }

    @Test
    void areRefusedWithATokenThatIsNotForTheApi() {
        var other = otherProgram("lead.northmoor");
        var tokens = token("lead.northmoor", "openid organization");

        assertThat(me(other.get("access_token")).status()).isEqualTo(401);
        assertThat(me(tokens.get("id_token")).status()).isEqualTo(401);
        assertThat(me(tokens.get("refresh_token")).status()).isEqualTo(401);
        assertThat(me(tokens.get("access_token")).status()).isEqualTo(200);
    }

    /** Tokens of a program that the realm knows, with everything but the audience. */
    private static JsonNode otherProgram(String login) {
        var client = new ClientRepresentation();
        client.setClientId("other-" + UUID.randomUUID());
        client.setPublicClient(true);
        client.setDirectAccessGrantsEnabled(true);
        client.setOptionalClientScopes(List.of("organization"));
        keycloak().realm().clients().create(client).close();
        return JSON.readTree(new Browser()
                .submit(
                        keycloak().issuer() + "/protocol/openid-connect/token",
                        Map.of(
                                "client_id",
                                client.getClientId(),
                                "grant_type",
                                "password",
                                "scope",
                                "openid organization",
                                "username",
                                login,
                                "password",
                                PersonaDoor.PASSWORD))
                .body());
    }

    @Test
    void areToldWhenTheirTokenGivesNoPlace() {
        var person = people().person();
        people().join(person, "northmoor", "force-lead").join(person, "estuary", "force-lead");

        var both = me(token(person.login(), "openid organization:*").get("access_token"));
        var none = me(token("lead.northmoor", "openid").get("access_token"));
        var one = me(token(person.login(), "openid organization:estuary").get("access_token"));

        assertThat(both.status()).isEqualTo(403);
        assertThat(both.body()).contains(text("identity.refused.two-forces"));
        assertThat(none.status()).isEqualTo(403);
        assertThat(none.body()).contains(text("identity.refused.no-force"));
        assertThat(one.body()).contains("\"force\":\"estuary\"");
    }

    private Wire.Answer me(JsonNode token) {
        return new Wire(keycloak().portalPort()).get("/api/v1/me", "Authorization: Bearer " + token.asString());
    }

    /** What a program on somebody's own machine does, up to the answer of the token endpoint. */
    private static JsonNode token(String login, String scope) {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var endpoint = keycloak().issuer() + "/protocol/openid-connect/";
        var browser = new Browser();
        var page = browser.open(endpoint + "auth?response_type=code&client_id=bluelamp-program&redirect_uri=" + BACK
                + "&scope=" + scope.replace(" ", "%20") + "&code_challenge_method=S256&code_challenge="
                + challenge(verifier));
        page = browser.fill(page, Map.of("username", login));
        var back = browser.fillAndStop(page, Map.of("password", PersonaDoor.PASSWORD))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).startsWith(BACK);
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(back);
        assertThat(code.find()).as(back).isTrue();
        return JSON.readTree(browser.submit(
                        endpoint + "token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "bluelamp-program",
                                "redirect_uri",
                                BACK,
                                "code_verifier",
                                verifier,
                                "code",
                                URLDecoder.decode(code.group(1), StandardCharsets.UTF_8)))
                .body());
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
