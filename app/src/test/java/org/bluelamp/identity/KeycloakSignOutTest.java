package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.bluelamp.identity.AddedPeople.Added;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserSessionRepresentation;

/** The end of a session, begun at either side of the real Keycloak, is the end of it at both. */
class KeycloakSignOutTest extends KeycloakPortal {

    private Added person;

    @BeforeEach
    void somebody() {
        person = people().person();
    }

    @Test
    void beginsAtThePortal() {
        people().join(person, "northmoor", "contributor");
        var browser = in(person);
        var sid = sid();

        var end = view(browser, "").press(text("shell.account.signOut"));
        assertThat(end).startsWith(keycloak().issuer() + "/protocol/openid-connect/logout");
        var page = browser.open(end);

        assertThat(page.uri().toString()).isEqualTo(portal("/login?logout"));
        assertThat(view(browser, "login?logout").words()).contains(text("identity.signedOut"));
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(keycloak().realm().users().get(person.id()).getUserSessions())
                .isEmpty();
        // Keycloak does not remember them either: it asks who they are
        assertThat(browser.open(portal("/")).body()).contains("name=\"username\"");
        assertThat(revoked(sid)).isTrue();
    }

    @Test
    void beginsAtKeycloakWhenAnAdministratorEndsEverySessionOfAPerson() {
        people().join(person, "estuary", "contributor");
        var browser = in(person);
        var other = in(person);
        var bystander = in("lead.estuary");
        assertThat(isSignedIn(browser)).isTrue();

        keycloak().realm().users().get(person.id()).logout();

        ends(browser);
        ends(other);
        assertThat(isSignedIn(bystander)).isTrue();
    }

    @Test
    void beginsAtKeycloakWithOneSessionOfTwo() {
        people().join(person, "estuary", "contributor");
        var browser = in(person);
        var sid = sid();
        var other = in(person);
        assertThat(revoked(sid)).isFalse();

        keycloak().realm().deleteSession(sid, false);

        ends(browser);
        assertThat(revoked(sid)).isTrue();
        assertThat(isSignedIn(other)).isTrue();
    }

    private String sid() {
        assertThat(keycloak().realm().users().get(person.id()).getUserSessions())
                .hasSize(1);
        return keycloak().realm().users().get(person.id()).getUserSessions().stream()
                .map(UserSessionRepresentation::getId)
                .findFirst()
                .orElseThrow();
    }

    /** Keycloak tells the portal by itself, and may take its time for it. */
    private static void ends(Browser browser) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> browser.ask(portal("/")).statusCode() == 302);
    }
}
