package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.RoleGrant;
import org.bluelamp.history.RoleGrantStanding.State;
import org.bluelamp.history.UserList;
import org.bluelamp.history.Whom;
import org.bluelamp.identity.AddedPeople.Added;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationGroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who granted a role, as the real Keycloak's admin events tell it. */
class KeycloakGrantsTest extends KeycloakPortal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FORCE = "estuary";

    @Autowired
    UserList list;

    @Autowired
    ChangeLog log;

    @Autowired
    SignIn signIn;

    @Test
    void nameAnAdministratorWhoIsOfTheForce() {
        var person = member();
        try (var admin = administrator()) {
            enter(admin.realm(Realm.NAME), person, Role.CONTRIBUTOR);
        }
        in(person);

        assertThat(awaitGrant(person, Role.CONTRIBUTOR).by()).isEqualTo("Robin Added");
    }

    @Test
    void giveTheAccountOfKeycloaksOwnAdministratorAndForgetWhoLeft() {
        var person = member();
        enter(keycloak().realm(), person, Role.LEAD);
        enter(keycloak().realm(), person, Role.AUDITOR);
        in(person);

        assertThat(awaitGrant(person, Role.LEAD).by()).matches("[0-9a-f-]{36}");
        assertThat(awaitGrant(person, Role.AUDITOR).at())
                .isAfter(awaitGrant(person, Role.LEAD).at());

        groupOf(keycloak().realm(), Role.LEAD).removeMember(person.id());
        await().atMost(PATIENCE).until(() -> grant(person, Role.LEAD).isEmpty());
        assertThat(grant(person, Role.AUDITOR)).isPresent();

        people().organization(FORCE).members().member(person.id()).delete().close();
        await().atMost(PATIENCE).until(() -> grant(person, Role.AUDITOR).isEmpty());
        assertThat(said(auditor())).anyMatch(line -> line.contains("took " + person.login() + " out of the force"));
    }

    @Test
    void tellTheNationalHistoryOfNationalRoles() {
        var person = people().person();
        people().give(person, Role.ANALYST.claim());
        var auditor = signIn.known(Pin.NATIONAL, "grants", "An auditor", EnumSet.of(Role.NATIONAL_AUDITOR));

        await().atMost(PATIENCE)
                .until(() -> said(auditor).stream()
                        .anyMatch(line -> line.contains("gave " + person.login() + " the role analyst")));
    }

    @Test
    void sayThatTheyMayNotBeReadAndCatchUpAfterwards() {
        awaitState(State.READ);
        var rights = rights();
        var mayRead = rights.listAll().stream()
                .filter(role -> role.getName().equals("view-events"))
                .toList();
        rights.remove(mayRead);
        var person = member();
        try {
            awaitState(State.REFUSED);
            enter(keycloak().realm(), person, Role.CHIEF);
            in(person);
            assertThat(grant(person, Role.CHIEF)).isEmpty();
        } finally {
            rights.add(mayRead);
        }
        awaitState(State.READ);
        awaitGrant(person, Role.CHIEF);
    }

    private void awaitState(State state) {
        await().atMost(PATIENCE)
                .until(() -> auditor().call(() -> list.grantors()).state() == state);
    }

    private static RoleScopeResource rights() {
        var realm = keycloak().realm();
        var portal = realm.clients().findByClientId("bluelamp-portal").getFirst();
        var account = realm.clients().get(portal.getId()).getServiceAccountUser();
        return realm.users().get(account.getId()).roles().clientLevel(management(realm));
    }

    private static String management(RealmResource realm) {
        return realm.clients().findByClientId("realm-management").getFirst().getId();
    }

    private static Added member() {
        var person = people().person();
        people().join(person, FORCE);
        return person;
    }

    /** Somebody of the force who may administer the realm. */
    private static Keycloak administrator() {
        var person = member();
        var realm = keycloak().realm();
        var management = management(realm);
        realm.users()
                .get(person.id())
                .roles()
                .clientLevel(management)
                .add(List.of(realm.clients()
                        .get(management)
                        .roles()
                        .get("realm-admin")
                        .toRepresentation()));
        return KeycloakBuilder.builder()
                .serverUrl(keycloak().address())
                .realm(Realm.NAME)
                .clientId("admin-cli")
                .username(person.login())
                .password(PersonaDoor.PASSWORD)
                .build();
    }

    private static void enter(RealmResource realm, Added person, Role role) {
        groupOf(realm, role).addMember(person.id());
    }

    private static OrganizationGroupResource groupOf(RealmResource realm, Role role) {
        return new AddedPeople(realm)
                .organization(FORCE)
                .groups()
                .group(Json.id("group/" + FORCE + "/" + role.claim()));
    }

    private Actor auditor() {
        return signIn.known(FORCE, "grants", "An auditor", EnumSet.of(Role.AUDITOR));
    }

    private RoleGrant awaitGrant(Added person, Role role) {
        return await().atMost(PATIENCE)
                .until(() -> grant(person, role), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<RoleGrant> grant(Added person, Role role) {
        var id = personId(FORCE, person.id());
        return auditor().call(() -> list.page(Whom.ALL, null, 500)).stream()
                .filter(known -> known.id().toString().equals(id))
                .findFirst()
                .flatMap(known -> known.grant(role));
    }

    private List<String> said(Actor auditor) {
        return auditor.call(() -> log.list(ChangeFilter.NONE, null, 500, Locale.UK)).changes().stream()
                .map(line -> line.headline().words())
                .toList();
    }
}
