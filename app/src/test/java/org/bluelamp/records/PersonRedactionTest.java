package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Accounts;
import org.bluelamp.identity.People;
import org.bluelamp.identity.ProviderNames;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Absent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken out of a person's names stays out, whatever the identity provider says when they come in again. */
@PortalTest
class PersonRedactionTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    RedactionService redactions;

    @Autowired
    ChangeLog log;

    @Autowired
    People names;

    @Autowired
    Accounts accounts;

    @Autowired
    ProviderNames providerNames;

    private final String force = TestPeople.freshForce();
    private final ErasedHistory history = new ErasedHistory(force);

    @Test
    void staysOutOfTheNameWhileTheRolesFollowTheProvider() throws SQLException {
        var id = signIn.bind(force, "s-1", "Sheila Swaffield", EnumSet.of(Role.CONTRIBUTOR))
                .personId();
        redacted(id, "name", "Swaffield");
        signIn.bind(force, "s-1", "Sheila Swaffield", EnumSet.of(Role.CHIEF));
        assertThat(history.traces("Swaffield")).isEmpty();
        assertThat(people.lead(force).call(() -> names.names(Set.of(id))).values())
                .containsExactly("Sheila [redacted]");
        assertThat(told(id))
                .containsSubsequence(
                        "Roles of Sheila [redacted] are now chief officer, were contributor",
                        "Took something out of Sheila [redacted]",
                        "Saw Sheila [redacted] for the first time: contributor");
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask("select roles from person where id = '" + id + "'"))
                    .containsExactly("chief");
        }
    }

    /** Once the provider says other names, the officer lets it say them here again. */
    @Test
    void isCalledByWhatTheProviderSaysOnceTheOfficerLetsIt() throws SQLException {
        var account = new Account("s-1", "Swaffield", new TreeSet<>(Set.of("sheila", "swaffield@home.example")));
        var id = signIn.bind(force, account, EnumSet.of(Role.CONTRIBUTOR)).personId();
        redacted(id, "name", "Swaffield");
        redacted(id, "accounts", "swaffield@home.example");
        var officer = people.in(force, Role.DATA_PROTECTION);
        officer.run(() -> providerNames.follow(id));
        assertThat(officer.call(() -> names.names(Set.of(id))).values())
                .as("nothing is left to be called by")
                .containsExactly("s-1");
        var other = new Account("s-1", "Sheila Jones", new TreeSet<>(Set.of("sheila", "jones@home.example")));
        var again = signIn.bind(force, other, EnumSet.of(Role.CONTRIBUTOR));
        assertThat(officer.call(() -> names.names(Set.of(id))).values()).containsExactly("Sheila Jones");
        assertThat(again.call(accounts::mine).orElseThrow().names()).isEqualTo(other.names());
        assertThat(history.traces("waffield")).isEmpty();
        assertThatThrownBy(() ->
                        people.in(TestPeople.freshForce(), Role.DATA_PROTECTION).run(() -> providerNames.follow(id)))
                .isInstanceOf(Absent.class);
    }

    /** What is left of an account name is no name: everybody would have it of whom as much is left. */
    @Test
    void staysOutOfTheAccountNamesAndTheRestOfOneIsNobodys() throws SQLException {
        var account = new Account("s-1", "Sheila Swaffield", new TreeSet<>(Set.of("sheila", "swaffield@home.example")));
        var sheila = signIn.bind(force, account, EnumSet.of(Role.CONTRIBUTOR));
        redacted(sheila.personId(), "accounts", "swaffield");
        var again = signIn.bind(force, account, EnumSet.of(Role.CONTRIBUTOR));
        assertThat(history.traces("swaffield")).isEmpty();
        assertThat(again.call(accounts::mine).orElseThrow().names()).containsExactly("sheila");
        assertThat(told(sheila.personId())).contains("Took something out of Sheila Swaffield");
    }

    private void redacted(UUID person, String field, String words) throws SQLException {
        UUID change;
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            change = UUID.fromString(
                    portal.ask("select id from change where record = '" + person + "' and operation = 'insert'")
                            .getFirst());
        }
        var asked = people.lead(force)
                .call(() -> redactions.ask(new RedactionAsked(change, field, words, "rights-request", "Upheld.")));
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
    }

    private List<String> told(UUID person) {
        return people
                .auditor(force)
                .call(() -> log.page(ChangeFilter.ofRecord("person", person), null, 10, Locale.UK))
                .changes()
                .stream()
                .map(told -> told.headline().words())
                .toList();
    }
}
