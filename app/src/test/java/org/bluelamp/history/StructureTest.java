package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who changes the shape of the database, however, stands in the history of the national plane. All of it is rolled back. */
@PortalTest
class StructureTest {

    private static final String TOLD =
            "select c.operation || ' ' || c.role_used || ' ' || c.purpose || ' ' || (p.after::jsonb ->> 'objects')"
                    + " from change c join change_payload p on p.force = c.force and p.change_id = c.id"
                    + " where c.entity = 'structure' and c.xid = pg_current_xact_id() order by c.at";

    private record Attack(String sql, String told) {}

    private static final List<Attack> ATTACKS = List.of(
            new Attack(
                    "alter table person disable trigger record_change",
                    "alter-table database %s [\"table public.person\"]"),
            new Attack(
                    "drop trigger record_change on person",
                    "drop-trigger database %s [\"trigger record_change on public.person\"]"),
            new Attack(
                    "create or replace function record_change() returns trigger language plpgsql as 'begin return null; end'",
                    "create-function database %s [\"function public.record_change()\"]"),
            new Attack(
                    "alter table person_aud add column more text",
                    "alter-table database %s [\"table public.person_aud\"]"),
            new Attack(
                    "alter table person_aud drop column name", "alter-table database %s [\"table public.person_aud\"]"),
            new Attack("drop table release_aud", "drop-table database %s [\"table public.release_aud\"]"),
            new Attack(
                    "drop policy own_force on person",
                    "drop-policy database %s [\"policy own_force on public.person\"]"),
            new Attack("grant update on change to bluelamp_portal", "grant database %s [\"TABLE\"]"));

    @TestFactory
    Stream<DynamicTest> tellsOfTheOwner() {
        return ATTACKS.stream()
                .map(attack -> DynamicTest.dynamicTest(attack.sql(), () -> {
                    try (var owner = AtThePrompt.owner().pinnedTo("national")) {
                        tells(owner, attack, "bluelamp_owner");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> tellsOfASuperuserInWhateverRole() {
        return ATTACKS.stream()
                .map(attack -> DynamicTest.dynamicTest(attack.sql(), () -> {
                    try (var superuser = AtThePrompt.superuser()) {
                        superuser.run("set session_replication_role = replica");
                        tells(superuser, attack, "postgres");
                    }
                }));
    }

    private static void tells(AtThePrompt prompt, Attack attack, String who) throws SQLException {
        prompt.connection().setAutoCommit(false);
        prompt.run(attack.sql());
        assertThat(prompt.ask(TOLD)).containsExactly(attack.told().formatted(who));
        prompt.connection().rollback();
    }

    @Test
    void doesNotLetTheHistoryBeTakenApartUntold() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            for (var attack : List.of("drop function write_change", "alter function write_change security invoker")) {
                assertThatThrownBy(() -> superuser.run(attack))
                        .hasMessageContaining("write_change is not as the portal made it");
            }
            assertThatThrownBy(() -> superuser.run("drop table unsealed")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void passesByWhatIsOfASessionAlone() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.connection().setAutoCommit(false);
            superuser.run("create temporary table person (id int)");
            superuser.run("drop table pg_temp.person");
            assertThat(superuser.ask(TOLD)).isEmpty();
            superuser.connection().rollback();
        }
    }

    /** The database cannot tell of these; the next check can. */
    @Test
    void knowsWhenNobodyWatches() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            assertThat(superuser.ask("select structure_watched()")).containsExactly("t");
            superuser.connection().setAutoCommit(false);
            for (var attack : List.of(
                    "alter event trigger tell_of_structure disable",
                    "alter event trigger tell_of_structure enable",
                    "drop event trigger tell_of_drops",
                    "alter function bluelamp_watch.tell_of_structure owner to bluelamp_owner")) {
                superuser.run(attack);
                assertThat(superuser.ask("select structure_watched()"))
                        .as(attack)
                        .containsExactly("f");
                superuser.connection().rollback();
            }
        }
    }

    @Test
    void isNotSwitchedOffByTheOwner() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            for (var attack : List.of(
                    "alter event trigger tell_of_structure disable",
                    "create or replace function bluelamp_watch.tell_of_structure() returns event_trigger language plpgsql as 'begin end'",
                    "set event_triggers = off")) {
                assertThatThrownBy(() -> owner.run(attack)).isInstanceOf(SQLException.class);
            }
        }
    }
}
