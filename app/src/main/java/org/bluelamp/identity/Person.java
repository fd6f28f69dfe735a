package org.bluelamp.identity;

import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
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
    private String accounts;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Account account, Set<Role> roles) {
        this.subject = account.subject();
        this.name = account.name();
        this.roles = codes(roles);
        this.accounts = String.join(" ", account.names());
    }

    /**
     * Keeps names and roles as the identity provider says today; a difference is a change of record. Out of which something was
     * taken, that stays as it is: the provider may still have it, and nothing is kept here by which to tell.
     */
    void seen(Account account, Set<Role> roles) {
        this.name = redacted(name) ? name : account.name();
        this.roles = codes(roles);
        this.accounts = redacted(accounts) ? accounts : String.join(" ", account.names());
    }

    /** Leaves off where something was taken out, so that the names are the provider's to say again; until then what is left stands. */
    void follow() {
        var left = name.replace(REDACTED, "").strip();
        name = left.isEmpty() ? subject : left;
        accounts = String.join(" ", whole());
    }

    private List<String> whole() {
        return Arrays.stream(accounts.split(" "))
                .filter(each -> !redacted(each))
                .toList();
    }

    private static boolean redacted(String text) {
        return text.contains(REDACTED);
    }

    /** Without what is left of a name out of which something was taken: it would be everybody's of whom that much is left. */
    Account account() {
        return Account.of(subject, name, whole());
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
