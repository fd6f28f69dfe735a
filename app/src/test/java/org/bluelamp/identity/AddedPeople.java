package org.bluelamp.identity;

import static org.keycloak.admin.client.CreatedResponseUtil.getCreatedId;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Whom an administrator adds to a realm beside the people that stand in its file; all with the demonstration's password. */
record AddedPeople(RealmResource realm) {

    /** @param id who they are for good: a token's {@code sub} */
    record Added(String id, String login) {}

    /** Somebody of no force, with an address of nobody's domain. */
    Added person() {
        var login = "added-" + UUID.randomUUID();
        return person(login, login + "@example.org");
    }

    Added person(String login, String email) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setSecretData(Json.SECRET);
        password.setCredentialData(Json.HOW);
        var user = new UserRepresentation();
        user.setUsername(login);
        user.setEmail(email);
        user.setEmailVerified(true);
        user.setFirstName("Robin");
        user.setLastName("Added");
        user.setEnabled(true);
        user.setCredentials(List.of(password));
        try (var answer = realm.users().create(user)) {
            return new Added(getCreatedId(answer), login);
        }
    }

    /** Gives roles that count in the whole realm, making those that it does not have. */
    AddedPeople give(Added person, String... roles) {
        realm.users().get(person.id()).roles().realmLevel().add(roles(roles));
        return this;
    }

    AddedPeople take(String person, String role) {
        realm.users().get(person).roles().realmLevel().remove(roles(role));
        return this;
    }

    /** Makes them a member of a force, in a new group of it that carries these roles. */
    AddedPeople join(Added person, String force, String... roles) {
        var organization = organization(force);
        try (var answer = organization.members().addMember(person.id())) {
            assertCreated(answer.getStatus());
        }
        if (roles.length > 0) {
            var group = new GroupRepresentation();
            group.setName("group-" + UUID.randomUUID());
            try (var answer = organization.groups().addTopLevelGroup(group)) {
                var added = organization.groups().group(getCreatedId(answer));
                added.roles().realmLevel().add(roles(roles));
                added.addMember(person.id());
            }
        }
        return this;
    }

    /** An organization that the portal's directory does not have. */
    AddedPeople foundForce(String alias) {
        var organization = new OrganizationRepresentation();
        organization.setName(alias);
        organization.setAlias(alias);
        try (var answer = realm.organizations().create(organization)) {
            assertCreated(answer.getStatus());
        }
        return this;
    }

    OrganizationResource organization(String force) {
        return realm.organizations().list(0, 100).stream()
                .filter(organization -> organization.getAlias().equals(force))
                .findFirst()
                .map(organization -> realm.organizations().get(organization.getId()))
                .orElseThrow();
    }

    private List<RoleRepresentation> roles(String... names) {
        var there =
                realm.roles().list().stream().map(RoleRepresentation::getName).toList();
        return Arrays.stream(names)
                .map(name -> {
                    if (!there.contains(name)) {
                        realm.roles().create(new RoleRepresentation(name, "", false));
                    }
                    return realm.roles().get(name).toRepresentation();
                })
                .toList();
    }

    private static void assertCreated(int status) {
        if (status != 201) {
            throw new IllegalStateException("Keycloak answered " + status);
        }
    }
}
