package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.UserRepresentation;

/** A force with accounts of its own: the second committed realm stands in for its identity provider. */
class KeycloakForceAccountsTest extends KeycloakPortal {

    private static final String FORCE = ForceAccounts.FORCE;

    private final AddedPeople accounts = new AddedPeople(keycloak().forceAccounts());

    @Test
    void makesAMemberOfSomebodyUnknownWithTheRolesThatTheirForceGives() {
        var lead = new Browser();
        isHome(signInAtForce(lead, "rhian.cole"));
        isHome(signInAtForce(new Browser(), "amir.stone"));

        assertThat(known(FORCE, subject("rhian.cole"))).containsExactly("Rhian Cole|lead contributor");
        assertThat(known(FORCE, subject("amir.stone"))).containsExactly("Amir Stone|contributor");
        assertThat(managed()).contains("rhian.cole", "amir.stone");
        assertThat(view(lead, "").words()).contains("Rhian Cole", "Calderwick Police", "Wellbeing lead");
    }

    @Test
    void takesARoleAwayThatTheForceTakesAway() {
        var person = accounts.person("leaver-" + UUID.randomUUID(), UUID.randomUUID() + "@" + ForceAccounts.DOMAIN);
        accounts.give(person, ForceAccounts.LEAD);
        isHome(signInAtForce(new Browser(), person.login()));
        var subject = subject(person.login());
        assertThat(known(FORCE, subject)).containsExactly("Robin Added|lead contributor");

        accounts.take(person.id(), ForceAccounts.LEAD);
        isHome(signInAtForce(new Browser(), person.login()));

        assertThat(known(FORCE, subject)).containsExactly("Robin Added|contributor");
    }

    @Test
    void signsOutAtTheForceToo() {
        var person = accounts.person("passing-" + UUID.randomUUID(), UUID.randomUUID() + "@" + ForceAccounts.DOMAIN);
        var browser = new Browser();
        isHome(signInAtForce(browser, person.login()));

        browser.open(view(browser, "").press(text("shell.account.signOut")));

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(keycloak().forceAccounts().users().get(person.id()).getUserSessions())
                .isEmpty();
        assertThat(atForce(browser).body()).contains("name=\"password\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"northmoor.police.example", "calderwick.police.example.org", "notcalderwick.police.example"})
    void sendsNobodyInWhoseAddressIsForeign(String domain) {
        var login = "foreign-" + UUID.randomUUID();
        accounts.person(login, login + "@" + domain);

        getsNowhere(login);
        assertThat(found(login)).isEmpty();
    }

    /** An address of somebody whom another force has already. */
    @Test
    void takesNobodyElsesPlace() {
        var login = "thief-" + UUID.randomUUID();
        accounts.person(login, "chief.northmoor@northmoor.police.example");

        getsNowhere(login);
        assertThat(found(login)).isEmpty();
        assertThat(keycloak()
                        .realm()
                        .users()
                        .get(Json.id("user/chief.northmoor"))
                        .getFederatedIdentity())
                .isEmpty();
    }

    /** Asked at every sign-in, not at the first alone. */
    @Test
    void sendsNobodyInWhoseAddressBecameForeign() {
        var login = "moved-" + UUID.randomUUID();
        var person = accounts.person(login, login + "@" + ForceAccounts.DOMAIN);
        isHome(signInAtForce(new Browser(), login));

        var moved = new UserRepresentation();
        moved.setEmail(login + "@northmoor.police.example");
        keycloak().forceAccounts().users().get(person.id()).update(moved);

        getsNowhere(login);
    }

    private void getsNowhere(String login) {
        var browser = new Browser();
        var page = signInAtForce(browser, login);

        assertThat(page.uri().toString()).startsWith(keycloak().issuer());
        assertThat(page.body()).contains("sent an address that is not one of the force’s own");
        assertThat(isSignedIn(browser)).isFalse();
    }

    /** From the portal to the force's own sign-in page: the address alone leads there, without any other choice. */
    private static HttpResponse<String> atForce(Browser browser) {
        return browser.fill(browser.open(portal("/")), Map.of("username", "somebody@" + ForceAccounts.DOMAIN));
    }

    private static HttpResponse<String> signInAtForce(Browser browser, String login) {
        var page = atForce(browser);
        assertThat(page.uri().getPath()).startsWith("/realms/" + ForceAccounts.REALM + "/");
        return browser.fill(page, Map.of("username", login, "password", PersonaDoor.PASSWORD));
    }

    private static String subject(String login) {
        return found(login).getFirst().getId();
    }

    private static List<UserRepresentation> found(String login) {
        return keycloak().realm().users().searchByUsername(login, true);
    }

    private static List<String> managed() {
        return people().organization(FORCE).members().search("", false, MembershipType.MANAGED, 0, 100).stream()
                .map(UserRepresentation::getUsername)
                .toList();
    }
}
