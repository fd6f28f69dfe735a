package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes a row, and however: the history has it. */
@PortalTest
class TriggerTest {

    private static final String NEWEST = "select operation || ' ' || role_used || ' ' || purpose || ' ' ||"
            + " coalesce((p.before::jsonb ->> 'name'), '-') || ' > ' || coalesce((p.after::jsonb ->> 'name'), '-')"
            + " from public.change c join change_payload p on p.change_id = c.id"
            + " where entity = 'person' and coalesce(p.after, p.before)::jsonb ->> 'subject' = 's'"
            + " order by at desc limit 1";

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String force = TestPeople.freshForce();

    @BeforeEach
    void somebodyIsKnown() {
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
    }

    @Test
    void keepsWhatThePortalSaves() {
        assertThat(newest()).isEqualTo("insert system sign-in - > Ann");
        signIn.known(force, "s", "Anna", EnumSet.of(Role.LEAD, Role.CHIEF));
        assertThat(newest()).isEqualTo("update system sign-in Ann > Anna");
    }

    @Test
    void keepsABulkStatementOfThePortal() {
        people.lead(force)
                .run(() -> transaction.executeWithoutResult(
                        status -> entities.createQuery("update Person p set p.name = 'Bulk' where p.subject = 's'")
                                .executeUpdate()));
        assertThat(newest()).isEqualTo("update lead use Ann > Bulk");
    }

    @Test
    void keepsNativeSqlOfThePortal() {
        people.lead(force).run(() -> jdbc.update("update person set name = 'Native' where subject = 's'"));
        assertThat(newest()).isEqualTo("update lead use Ann > Native");
    }

    @Test
    void keepsWhatTheOwnerChangesAtAPromptUnderTheirLogin() throws SQLException {
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("update person set name = 'Owner' where subject = 's'");
        }
        assertThat(newest()).isEqualTo("update database bluelamp_owner Ann > Owner");
    }

    @Test
    void keepsWhatASuperuserChangesAtAPromptWhoeverTheyPretendToBe() throws SQLException {
        try (var superuser = AtThePrompt.superuser().pinnedTo(force)) {
            superuser.run("set session_replication_role = replica");
            superuser.run("select set_config('bluelamp.person', '"
                    + people.lead(force).personId() + "', false)," + " set_config('bluelamp.role', 'lead', false)");
            superuser.run("update person set name = 'Super' where subject = 's' and force = '" + force + "'");
        }
        assertThat(newest()).isEqualTo("update database postgres Ann > Super");
    }

    @Test
    void keepsADeletedRowAsItWas() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run("delete from person where subject = 's' and force = '" + force + "'");
        }
        assertThat(newest()).isEqualTo("delete database postgres Ann > -");
    }

    @Test
    void isNotLedAstrayByATableOfTheSameNameInTheSession() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run("create temporary table change (like public.change)");
            superuser.run("create temporary table change_payload (like public.change_payload)");
            superuser.run("update person set name = 'Astray' where subject = 's' and force = '" + force + "'");
            assertThat(superuser.ask("select count(*) from pg_temp.change")).containsExactly("0");
        }
        assertThat(newest()).isEqualTo("update database postgres Ann > Astray");
    }

    @Test
    void refusesAnEventThatPretendsToBeARowChangeOrHasNoForce() throws SQLException {
        try (var portal = AtThePrompt.portal()) {
            assertThatThrownBy(() -> portal.run("select record_event('person', null, 'opened', null)"))
                    .hasMessageContaining("no force is pinned");
            portal.pinnedTo(force);
            assertThatThrownBy(() -> portal.run("select record_event('person', null, 'update', null)"))
                    .hasMessageContaining("an event is no row-change");
            assertThatThrownBy(() ->
                            portal.run("select write_change('other', 'person', null, 'opened', 'access', null, null)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesToKeepAColumnThatIsNotThereAsADigest() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            assertThatThrownBy(() -> owner.run("call keep_history('person', 'person', 'nmae')"))
                    .hasMessageContaining("person has no column nmae");
        }
    }

    private String newest() {
        List<String> found = people.auditor(force).call(() -> jdbc.queryForList(NEWEST, String.class));
        return found.getFirst();
    }
}
