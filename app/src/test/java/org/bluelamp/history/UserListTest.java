package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.RoleEvent;
import org.bluelamp.identity.RoleEvent.Deed;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class UserListTest {

    @Autowired
    UserList list;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    RoleGrants grants;

    @Autowired
    TestClock clock;

    private final String force = TestPeople.freshForce();
    private Instant before;
    private Actor auditor;

    @BeforeEach
    void somebodyIsKnown() {
        before = clock.instant();
        clock.set(Instant.now());
        auditor = people.auditor(force);
        signIn.bind(force, "s", "Ann", EnumSet.of(Role.CONTRIBUTOR));
        signIn.bind(force, "t", "Ben", EnumSet.of(Role.CHIEF));
    }

    @AfterEach
    void timeIsAsItWas() {
        clock.set(before);
    }

    @Test
    void saysWhoHasWhichRolesAndSinceWhen() {
        signIn.known(force, "s", "Ann", EnumSet.of(Role.CONTRIBUTOR, Role.LEAD));
        signIn.known(force, "s", "Anna", EnumSet.of(Role.CONTRIBUTOR, Role.LEAD));
        var anna = shown(Whom.ALL).getFirst();
        assertThat(anna.name()).isEqualTo("Anna");
        assertThat(anna.roles()).containsExactly(Role.LEAD, Role.CONTRIBUTOR);
        assertThat(anna.firstSeen()).isBefore(anna.rolesSince());
        assertThat(anna.lastSignIn()).isBetween(anna.firstSeen(), anna.rolesSince());
        assertThat(anna.lastSeen()).isEqualTo(anna.lastSignIn());
        var never = shown(Whom.ALL).getLast();
        assertThat(never.name()).startsWith("auditor of");
        assertThat(never.lastSignIn()).isNull();
        assertThat(never.lastSeen()).as("has read the list").isNotNull();
    }

    @Test
    void showsWhoIsPrivileged() {
        assertThat(names(Whom.PRIVILEGED)).contains("Ben").doesNotContain("Ann").hasSize(2);
    }

    @Test
    void showsWhoHasNotSignedInForLongAndWhoWasNotSeenAtAll() {
        assertThat(names(Whom.DORMANT)).isEmpty();
        clock.advance(Whom.DORMANT_AFTER.plus(Duration.ofDays(1)));
        assertThat(names(Whom.DORMANT)).hasSize(3);
        assertThat(names(Whom.GONE)).isEmpty();
        clock.advance(Whom.GONE_AFTER);
        assertThat(names(Whom.GONE)).contains("Ann", "Ben");
        grants.tell(
                new RoleEvent(UUID.randomUUID(), Instant.now(), force, "s", "s", Deed.LEFT, List.of(), "giver", "Sam"));
        assertThat(names(Whom.LEFT)).containsExactly("Ann");
        assertThat(names(Whom.GONE))
                .as("of whom nobody said that they left")
                .contains("Ben")
                .doesNotContain("Ann");
        assertThat(names(Whom.DORMANT)).contains("Ben").doesNotContain("Ann");
    }

    @Test
    void goesOnAfterTheLastOfAPageAndKnowsNobodyElses() {
        var first = auditor.call(() -> list.page(Whom.ALL, null, 2));
        var cursor = new PersonCursor(first.getLast().name(), first.getLast().id());
        assertThat(first).extracting(KnownPerson::name).containsExactly("Ann", "Ben");
        assertThat(auditor.call(() -> list.page(Whom.ALL, cursor, 2)))
                .extracting(KnownPerson::name)
                .containsExactly("auditor of " + force);
        var stranger = people.auditor(TestPeople.freshForce());
        assertThat(stranger.call(() -> list.page(Whom.ALL, null, 50)))
                .extracting(KnownPerson::name)
                .doesNotContain("Ann", "Ben");
    }

    @Test
    void asksThreeStatementsHoweverManyThereAre() {
        names(Whom.ALL);
        assertThat(TestStatements.during(() -> names(Whom.ALL)))
                .as("told today, list, grants")
                .hasSize(3);
    }

    @Test
    void isGivenAsAFile() {
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> write(bytes));
        assertThat(bytes.toString(UTF_8))
                .contains("Filter,Privileged")
                .contains("Rows,2")
                .contains("Ben,chief officer,")
                .contains("Granted by,Who gave a role is not known here: no identity provider is connected");
    }

    @Test
    void refusesRolesThatMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.ANALYST))) {
            assertThatThrownBy(() -> actor.run(() -> list.page(Whom.ALL, null, 5)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.lead(force).run(() -> write(new ByteArrayOutputStream())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Whom.read("nobody")).isInstanceOf(Refused.class);
    }

    private void write(ByteArrayOutputStream out) {
        try {
            list.write(Whom.PRIVILEGED, ListFormat.CSV, Texts.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<KnownPerson> shown(Whom whom) {
        return auditor.call(() -> list.page(whom, null, 50));
    }

    private List<String> names(Whom whom) {
        return shown(whom).stream().map(KnownPerson::name).toList();
    }
}
