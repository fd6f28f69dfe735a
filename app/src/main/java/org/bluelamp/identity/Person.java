package org.bluelamp.identity;

import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;

/** A person as one force knows them. Known by the identity provider's subject, never by name or address. */
@Entity
@Audited
class Person extends ForceOwned {

    private String subject;
    private String name;
    private String roles;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String subject, String name, Set<Role> roles) {
        this.subject = subject;
        this.name = name;
        this.roles = codes(roles);
    }

    /** Keeps name and roles as the identity provider says today; a difference is a change of record. */
    void seen(String name, Set<Role> roles) {
        this.name = name;
        this.roles = codes(roles);
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(" "));
    }
}
