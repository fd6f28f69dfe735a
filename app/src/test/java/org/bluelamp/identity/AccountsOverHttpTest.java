package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.bluelamp.TestClock;
import org.bluelamp.TestScreen;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Sign-in with an account, against a provider in this JVM: discovery, code flow, signatures, both logouts, tokens. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.client-secret=not-a-secret", "bluelamp.management-port=0"})
@AutoConfigureMockMvc
@Import(TestClock.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsOverHttpTest {

    private static final String REALM = "bluelamp";
    private static final String ME = "/api/v1/me";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final int PROVIDER_PORT = freePort();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Texts texts;

    private final String subject = UUID.randomUUID().toString();
    private final String sid = UUID.randomUUID().toString();

    /** The portal starts while nobody listens at the issuer's address. */
    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("bluelamp.issuer", () -> "http://localhost:" + PROVIDER_PORT + "/" + REALM);
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    @Order(1)
    void saysSoWhileTheProviderIsAwayAndComesUpByItself() {
        var stranger = new Browser();
        assertThat(stranger.ask(portal("/")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/oauth2/authorization/keycloak"));
        assertThat(stranger.ask(portal("/oauth2/authorization/keycloak"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?away"));
        assertThat(stranger.ask(portal("/login?away")).statusCode()).isEqualTo(200);
        assertThat(door("login?away")).contains("The sign-in service does not answer.", "Wait a minute", "Try again");
        assertThat(call("any.token.at-all").status()).isEqualTo(503);

        PROVIDER.start(InetAddress.getLoopbackAddress(), PROVIDER_PORT);

        assertThat(door("login?away")).doesNotContain("does not answer").contains("Sign in");
        assertThat(stranger.ask(portal("/oauth2/authorization/keycloak"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith("http://localhost:" + PROVIDER_PORT)
                        .contains("code_challenge_method=S256")
                        .contains("scope=openid%20profile%20email%20organization")
                        .doesNotContain("prompt"));
    }

    @Test
    @Order(2)
    void asksForNameAndPasswordAgainWhenSomebodyWantsAnotherAccount() {
        assertThat(new Browser()
                        .ask(portal("/oauth2/authorization/keycloak?again"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location ->
                        assertThat(location).contains("prompt=login").contains("code_challenge_method=S256"));
    }

    @Test
    @Order(2)
    void letsALeadInAndTellsTheHistory() {
        var browser = signedIn(claims("northmoor", "force-lead", "contributor"));

        assertThat(browser.ask(portal("/")).statusCode()).isNotEqualTo(302);
        assertThat(people("northmoor")).isEqualTo("Priya Nair|lead contributor");
        assertThat(told("northmoor")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void letsTheNationalServiceIn() {
        signedIn(claims(null, "national-editor"));

        assertThat(people("national")).isEqualTo("Priya Nair|editor");
    }

    @Test
    @Order(2)
    void keepsRolesAsSeenAtTheLastSignIn() {
        signedIn(claims("estuary", "force-lead"));
        signedIn(claims("estuary", "force-auditor"));

        assertThat(people("estuary")).isEqualTo("Priya Nair|auditor");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "two-forces, 'northmoor estuary', force-lead",
        "no-force, '', offline_access",
        "unknown-force, atlantis, force-lead",
        "no-role, northmoor, superuser"
    })
    void refusesWithAPageThatSaysWhatToDo(String reason, String forces, String role) {
        var organizations = new HashMap<String, Object>();
        for (var force : forces.split(" ")) {
            if (!force.isEmpty()) {
                organizations.put(force, Map.of("realm_access", Map.of("roles", List.of(role))));
            }
        }
        refused(reason, Map.of("organization", organizations, "realm_access", Map.of("roles", List.of(role))));
    }

    @Test
    @Order(2)
    void refusesAForceAndANationalRoleTogether() {
        var claims = new HashMap<>(claims("northmoor", "force-lead"));
        claims.put("realm_access", Map.of("roles", List.of("national-analyst")));

        refused("both-planes", claims);
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource
    void saysWhoCanPutItRight(TokenRefused.Reason reason) {
        assertThat(door("login?refused=" + reason.code()))
                .contains(texts.getTranslation("identity.refused." + reason.code(), Locale.UK))
                .contains(texts.getTranslation("identity.refused." + reason.code() + ".todo", Locale.UK))
                .contains("Sign in with another account");
    }

    @Test
    @Order(2)
    void offersNoPersonasBesideAnIdentityProvider() {
        assertThat(door("login")).contains("Blue Lamp never sees your password").doesNotContain("Choose who to be");
        assertThat(new Wire(port)
                        .form("/login", "username=lead.northmoor&password=demo")
                        .status())
                .isNotEqualTo(200);
    }

    private String door(String address) {
        try (var screen = TestScreen.of(context, Actor.job("northmoor", "test"), "org.bluelamp.identity")) {
            return screen.at(address).words();
        }
    }

    private void refused(String reason, Map<String, Object> claims) {
        var browser = new Browser();
        enqueue(claims);
        var last = browser.open(portal("/"));

        assertThat(last.uri().toString()).endsWith("/login?refused=" + reason);
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(browser.ask(portal("/")).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void endsASessionThatTheProviderEnds() {
        var browser = signedIn(claims("northmoor", "force-lead"));
        var other = signedIn(withSid(claims("northmoor", "force-lead"), "another"));

        assertThat(backChannel(logoutToken(REALM, "bluelamp-portal", sid))).isEqualTo(200);

        assertThat(browser.ask(portal("/")).statusCode()).isEqualTo(302);
        assertThat(other.ask(portal("/")).statusCode()).isNotEqualTo(302);
    }

    @Test
    @Order(2)
    void endsItForAPageThatIsOpenToo() {
        var browser = signedIn(claims("northmoor", "force-lead"));
        backChannel(logoutToken(REALM, "bluelamp-portal", sid));

        var answer = browser.postJson(portal("/?v-r=uidl&v-uiId=0"), "{\"csrfToken\":\"\",\"rpc\":[],\"syncId\":0}");
        assertThat(answer.body()).containsIgnoringCase("sessionExpired");
        assertThat(browser.ask(portal("/")).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void believesNoLogoutTokenOfSomebodyElse() {
        var browser = signedIn(claims("northmoor", "force-lead"));

        assertThat(backChannel(logoutToken("another-realm", "bluelamp-portal", sid)))
                .isEqualTo(400);
        assertThat(backChannel(logoutToken(REALM, "another-client", sid))).isEqualTo(400);
        assertThat(backChannel("not.a.token")).isEqualTo(400);
        // a genuine token of another kind
        assertThat(backChannel(token(Map.of("sid", sid), "bluelamp-portal", REALM)))
                .isGreaterThanOrEqualTo(400);
        assertThat(browser.ask(portal("/")).statusCode()).isNotEqualTo(302);
    }

    @Test
    @Order(3)
    void endsASessionAfterHalfADayHoweverBusy() {
        var browser = signedIn(claims("northmoor", "force-lead"));
        clock.advance(Duration.ofHours(11));
        assertThat(browser.ask(portal("/")).statusCode()).isNotEqualTo(302);
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(browser.ask(portal("/")).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void signsOutAtTheProviderToo() throws Exception {
        var actor = Actor.person(UUID.randomUUID(), "Priya Nair", "northmoor", Set.of(Role.LEAD));
        var idToken = new OidcIdToken("the-id-token", null, null, Map.of("sub", subject));
        var user = new AccountUser(idToken, actor, actor, clock.instant());
        var location = mvc.perform(post("/logout")
                        .with(csrf())
                        .with(authentication(new OAuth2AuthenticationToken(user, user.getAuthorities(), "keycloak"))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(location)
                .startsWith(PROVIDER.endSessionEndpointUrl(REALM).toString())
                .contains("id_token_hint=the-id-token")
                .contains("post_logout_redirect_uri=http://localhost/login?logout");
    }

    @Test
    @Order(2)
    void letsAProgramInWithAToken() {
        var answer = call(token(claims("northmoor", "force-auditor"), "bluelamp-api", REALM));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"force\":\"northmoor\"", "\"role\":\"auditor\"", "Priya Nair");
        assertThat(told("northmoor")).isZero();
    }

    @Test
    @Order(2)
    void knowsAPersonAndTheirProgramAsOne() {
        signedIn(claims("northmoor", "force-lead"));
        var answer = call(token(claims("northmoor", "force-lead"), "bluelamp-api", REALM));

        assertThat(answer.body())
                .contains(Actor.job("northmoor", "test")
                        .call(() -> jdbc.queryForObject(
                                "select id::text from person where subject = ?", String.class, subject)));
    }

    @Test
    @Order(2)
    void refusesTokensThatAreNotForTheApi() {
        var claims = claims("northmoor", "force-lead");

        assertThat(call(token(claims, "bluelamp-portal", REALM)).status()).isEqualTo(401);
        assertThat(call(token(claims, "bluelamp-api", "another-realm")).status())
                .isEqualTo(401);
        assertThat(call(token(claims, "bluelamp-api", REALM, -120)).status()).isEqualTo(401);
        assertThat(call("not.a.token").status()).isEqualTo(401);
        var genuine = token(claims, "bluelamp-api", REALM);
        assertThat(call(genuine.substring(0, genuine.length() - 4) + "AAAA").status())
                .isEqualTo(401);
        assertThat(new Wire(port).get(ME).status()).isEqualTo(401);
        assertThat(new Wire(port).get(ME, Wire.basic("lead.northmoor", "demo")).status())
                .isEqualTo(401);
        assertThat(call(genuine).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void refusesATokenThatGivesNoPlace() {
        var answer = call(token(claims("atlantis", "force-lead"), "bluelamp-api", REALM));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("not in this copy of Blue Lamp");
    }

    @Test
    @Order(2)
    void refusesTheTokenOfAnEndedSession() {
        var token = token(claims("northmoor", "force-lead"), "bluelamp-api", REALM);
        assertThat(call(token).status()).isEqualTo(200);
        backChannel(logoutToken(REALM, "bluelamp-portal", sid));

        assertThat(call(token).status()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void keepsNoSessionIdThatAnybodyCouldUse() {
        backChannel(logoutToken(REALM, "bluelamp-portal", sid));

        assertThat(jdbc.queryForObject("select session_revoked(?)", Boolean.class, sid))
                .isFalse();
    }

    private Wire.Answer call(String token) {
        return new Wire(port).get(ME, "Authorization: Bearer " + token);
    }

    private Browser signedIn(Map<String, Object> claims) {
        var browser = new Browser();
        enqueue(claims);
        var last = browser.open(portal("/"));
        assertThat(last.uri().toString()).doesNotContain("login");
        return browser;
    }

    private void enqueue(Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(REALM, subject, "JWT", List.of("bluelamp-portal"), claims, 3600));
    }

    private Map<String, Object> claims(String force, String... roles) {
        var access = Map.of("roles", List.of(roles));
        var claims = new HashMap<String, Object>(Map.of("name", "Priya Nair", "sid", sid));
        if (force == null) {
            claims.put("realm_access", access);
        } else {
            claims.put("organization", Map.of(force, Map.of("realm_access", access)));
        }
        return claims;
    }

    private static Map<String, Object> withSid(Map<String, Object> claims, String sid) {
        var changed = new HashMap<>(claims);
        changed.put("sid", sid);
        return changed;
    }

    private String token(Map<String, Object> claims, String audience, String realm) {
        return token(claims, audience, realm, 3600);
    }

    private String token(Map<String, Object> claims, String audience, String realm, long seconds) {
        return PROVIDER.issueToken(
                        realm,
                        "a-program",
                        new DefaultOAuth2TokenCallback(realm, subject, "JWT", List.of(audience), claims, seconds))
                .serialize();
    }

    private String logoutToken(String realm, String audience, String ended) {
        var events = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
        return PROVIDER.issueToken(
                        realm,
                        audience,
                        new DefaultOAuth2TokenCallback(
                                realm,
                                subject,
                                "logout+jwt",
                                List.of(audience),
                                Map.of(
                                        "sid",
                                        ended,
                                        "events",
                                        events,
                                        "jti",
                                        UUID.randomUUID().toString()),
                                120))
                .serialize();
    }

    private int backChannel(String token) {
        return new Wire(port)
                .form("/logout/connect/back-channel/keycloak", "logout_token=" + token)
                .status();
    }

    private String people(String force) {
        return Actor.job(force, "test")
                .call(() -> jdbc.queryForObject(
                        "select name || '|' || roles from person where subject = ?", String.class, subject));
    }

    private int told(String force) {
        return Actor.job(force, "test")
                .call(() -> jdbc.queryForObject(
                        "select count(*) from change where operation = 'signed-in' and person_id = (select id from person where subject = ?)",
                        Integer.class,
                        subject));
    }

    private String portal(String path) {
        return "http://localhost:" + port + path;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
