package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.identity.AddedPeople.Added;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal beside the real Keycloak, and people before it in browsers. All such tests share the two. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"bluelamp.management-port=0", "bluelamp.roles.every=2s"})
abstract class KeycloakPortal {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private SecurityContextHolderStrategy holder;

    /** The two start side by side: the portal does not need Keycloak for it. */
    @DynamicPropertySource
    static void beside(DynamicPropertyRegistry registry) {
        var keycloak = RealKeycloak.beside();
        registry.add("bluelamp.port", keycloak::portalPort);
        registry.add("bluelamp.issuer", keycloak::issuer);
        registry.add("bluelamp.client-secret", keycloak::clientSecret);
    }

    @BeforeEach
    void bothAreThere() {
        // one for each JVM: another portal may have taken it since the last of these tests
        SecurityContextHolder.setContextHolderStrategy(holder);
        keycloak().awaitReady();
    }

    static RealKeycloak keycloak() {
        return RealKeycloak.beside();
    }

    /** Blue Lamp's realm: whom an administrator adds to it. */
    static AddedPeople people() {
        return new AddedPeople(keycloak().realm());
    }

    /** Somebody with this login at Keycloak's pages, as far as the password leads. */
    static HttpResponse<String> signIn(Browser browser, String login) {
        return password(browser, browser.fill(browser.open(portal("/")), Map.of("username", login)));
    }

    static HttpResponse<String> signIn(Browser browser, Added person) {
        return signIn(browser, person.login());
    }

    static HttpResponse<String> password(Browser browser, HttpResponse<String> page) {
        return browser.fill(page, Map.of("password", PersonaDoor.PASSWORD));
    }

    /** A browser in which this person has signed in and got to their home. */
    static Browser in(String login) {
        var browser = new Browser();
        isHome(signIn(browser, login));
        return browser;
    }

    static Browser in(Added person) {
        return in(person.login());
    }

    static void isHome(HttpResponse<String> page) {
        assertThat(page.uri().toString()).startsWith(portal("/")).doesNotContain("login");
    }

    static boolean isSignedIn(Browser browser) {
        return browser.ask(portal("/")).statusCode() == 200;
    }

    static FlowPage view(Browser browser, String address) {
        return FlowPage.open(browser, portal(""), address);
    }

    static String portal(String path) {
        return keycloak().portal() + path;
    }

    /** What the portal knows of a person in one force: name and roles; nothing if they were never there. */
    List<String> known(String force, String subject) {
        return Actor.job(force, "test")
                .call(() -> jdbc.queryForList(
                        "select name || '|' || roles from person where subject = ?", String.class, subject));
    }

    /** The id of somebody who is known there. */
    String personId(String force, String subject) {
        return Actor.job(force, "test")
                .call(() ->
                        jdbc.queryForObject("select id::text from person where subject = ?", String.class, subject));
    }

    /** Whether the portal was told that Keycloak has ended this session. */
    boolean revoked(String sid) {
        return new RevokedSessions(jdbc).contains(sid);
    }

    String text(String key) {
        return texts.getTranslation(key, Locale.UK);
    }
}
