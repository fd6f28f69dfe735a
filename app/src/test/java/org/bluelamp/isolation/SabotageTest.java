package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Breaks one lock after the other and asks whether the checks of {@link TableIsolationTest} see it. Each sabotage happens
 * inside a transaction that is rolled back, so that no lock stays broken.
 */
class SabotageTest {

    /**
     * @param table whose rows are tried beside the look at the catalogue
     * @param checks by each of which it must be found
     */
    record Sabotage(String name, String sql, String table, Set<String> checks) {}

    private static Sabotage of(String name, String table, String sql, String... checks) {
        return new Sabotage(name, sql, table, Set.of(checks));
    }

    private static final String THEIRS = "g.person = nullif(current_setting('bluelamp.person', true), '')::uuid"
            + " and g.home = current_setting('bluelamp.home_force', true)";

    private static String holds(String condition) {
        return "create or replace function holds(g guest_grant) returns boolean language sql stable parallel safe return "
                + condition;
    }

    private static final List<Sabotage> ALL = List.of(
            of("a policy dropped", "person", "drop policy own_force on person", "reach"),
            of(
                    "row security off",
                    "person",
                    "alter table person disable row level security",
                    "row security off",
                    "reach"),
            of(
                    "row security not forced on the owner",
                    "person",
                    "alter table person no force row level security",
                    "row security not forced",
                    "reach"),
            of(
                    "row security off on a table of the past",
                    "person_aud",
                    "alter table person_aud disable row level security",
                    "row security off",
                    "reach"),
            of(
                    "a second policy that lets everybody in",
                    "person",
                    "create policy wide on person using (true)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a policy that asks no more",
                    "person",
                    "alter policy own_force on person using (true)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a policy that checks no write",
                    "person",
                    "alter policy own_force on person with check (true)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a national table written by a force",
                    "cycle",
                    "create policy wide on cycle for update using (pinned_force() is not null)",
                    "policy not reviewed",
                    "reach"),
            of("a table that guests read", "letter", "drop policy guests on letter", "open to guests", "reach"),
            of(
                    "a table that guests write",
                    "person",
                    "alter policy guests on person with check (true)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a table from which guests delete",
                    "check_standing",
                    "drop policy guests_delete on check_standing",
                    "open to guests",
                    "reach"),
            of(
                    "a table that is open to too many guests",
                    "letter",
                    "call open_to_guests('letter', 'guest-auditor')",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a reviewer who reads every area",
                    "answer",
                    "alter policy guests on answer using"
                            + " ((select not pinned_guest() or guest_is('guest-auditor') or guest_is('guest-reviewer')))",
                    "reviewed policy gone",
                    "reach"),
            of(
                    "a window that forgets the standard",
                    "evidence",
                    "alter policy guests on evidence using ((select not pinned_guest() or guest_is('guest-auditor'))"
                            + " or subject_id in (select w.record from guest_window() w))",
                    "policy not reviewed",
                    "reach"),
            of(
                    "bytes that an auditor opens",
                    "evidence_file",
                    "alter policy guests on evidence_file using ((select not pinned_guest())"
                            + " or evidence_id in (select e.id from evidence e where e.force = pinned_force()))",
                    "policy not reviewed",
                    "reach"),
            of(
                    "guests taken for people of the force",
                    "letter",
                    "create or replace function pinned_guest() returns boolean language sql stable parallel safe return false",
                    "reach"),
            of("a grant that outlives its days", "seal", holds("g.withdrawn_at is null and " + THEIRS), "reach"),
            of(
                    "a grant that outlives its withdrawal",
                    "seal",
                    holds("guest_day() between g.starts and g.ends and " + THEIRS),
                    "reach"),
            of(
                    "a grant that is anybody's",
                    "seal",
                    holds("g.withdrawn_at is null and guest_day() between g.starts and g.ends"),
                    "reach"),
            of("a grant of another force", "seal", """
                    create or replace function guest_is(asked text) returns boolean language sql stable security definer
                    set search_path = pg_catalog, public, pg_temp
                    return exists (select from guest_grant g where g.role = asked and holds(g))""", "no verdict"),
            of("a pin that fails open", "person", """
                    create or replace function pinned_force() returns text language sql stable parallel safe
                    return coalesce(nullif(current_setting('bluelamp.force', true), ''), 'alderdale')""", "reach"),
            of("a pin that no index serves", "person", "alter function pinned_force() volatile", "pin not stable"),
            of(
                    "a key without its force",
                    "person",
                    "alter table person drop constraint person_pkey cascade; alter table person add primary key (id)",
                    "key without its force"),
            of(
                    "a uniqueness across forces",
                    "person",
                    "create unique index one_subject on person (subject)",
                    "key without its force"),
            of(
                    "a foreign key without its force",
                    "change_payload",
                    "create unique index one_change on change (id);"
                            + " alter table change_payload add foreign key (change_id) references change (id)",
                    "foreign key without its force"),
            of(
                    "a force that nobody fills in",
                    "person",
                    "alter table person alter column force drop default",
                    "force not filled"),
            of(
                    "a force filled in from elsewhere",
                    "person",
                    "alter table person alter column force set default 'alderdale'",
                    "force not filled"),
            of("truncate granted", "person", "grant truncate on person to bluelamp_portal", "granted too much"),
            of("references granted", "person", "grant references on person to bluelamp_portal", "granted too much"),
            of("update granted on history", "change", "grant update on change to bluelamp_portal", "granted too much"),
            of(
                    "update granted on one column of history",
                    "change",
                    "grant update (purpose) on change to bluelamp_portal",
                    "granted too much"),
            of("delete granted", "person", "grant delete on person to bluelamp_portal", "granted too much", "reach"),
            of("everybody reads", "person", "grant select on person to public", "granted too much", "reach"),
            of(
                    "the benchmark reads people",
                    "person",
                    "grant select on person to bluelamp_benchmark",
                    "granted too much",
                    "reach"),
            of("a grant lost", "person", "revoke insert on person from bluelamp_portal", "granted too little", "reach"),
            of(
                    "history trigger dropped",
                    "person",
                    "drop trigger record_change on person",
                    "history not kept",
                    "reach"),
            of(
                    "history trigger disabled",
                    "person",
                    "alter table person disable trigger record_change",
                    "history not kept",
                    "reach"),
            of(
                    "history trigger that a replica skips",
                    "person",
                    "alter table person enable trigger record_change",
                    "history not kept",
                    "reach"),
            of("history of inserts alone", "person", """
                    drop trigger record_change on person;
                    create trigger record_change after insert on person for each row execute function record_change('person');
                    alter table person enable always trigger record_change""", "history not kept", "reach"),
            of(
                    "history that can be rewritten",
                    "change",
                    "alter table change disable trigger append_only",
                    "history can be rewritten"),
            of(
                    "history that can be emptied",
                    "change",
                    "drop trigger no_truncate on change",
                    "history can be rewritten"),
            of(
                    "history written by hand",
                    "change",
                    "grant execute on function write_change to bluelamp_portal",
                    "granted too much"),
            of(
                    "a definer without a search path",
                    "change",
                    "alter function record_event reset search_path",
                    "definer without search path"),
            of(
                    "a definer whose path a temporary table leads",
                    "change",
                    "alter function record_change set search_path = pg_catalog, public",
                    "definer without search path"),
            of("a new definer", "change", """
                    create function everybody() returns bigint language sql security definer
                    set search_path = pg_catalog, public, pg_temp return (select count(*) from person)""", "no verdict"),
            of(
                    "a view of a superuser's",
                    "person",
                    "create view everybody as select * from person",
                    "wrong owner",
                    "view with its owner's rights"),
            of(
                    "a view with its owner's rights",
                    "person",
                    "set local role bluelamp_owner; create view everybody as select * from person; reset role",
                    "view with its owner's rights"),
            of(
                    "a view without verdict",
                    "person",
                    "set local role bluelamp_owner;"
                            + " create view everybody with (security_invoker = true) as select * from person; reset role",
                    "no verdict"),
            of(
                    "a materialized view",
                    "person",
                    "create materialized view everybody as select * from person",
                    "materialized view"),
            of(
                    "a new table without verdict",
                    "person",
                    "set local role bluelamp_owner; create table note (force text not null, id uuid not null,"
                            + " primary key (force, id)); call own_by_force('note'); reset role",
                    "no verdict"),
            of("a sequence without verdict", "person", "create sequence counter", "no verdict", "wrong owner"),
            of("a schema of its own", "person", "create schema elsewhere", "schema without verdict"),
            of("a table owned by the portal", "person", "alter table person owner to bluelamp_portal", "wrong owner"),
            of("a portal that bypasses", "person", "alter role bluelamp_portal bypassrls", "role with power", "reach"),
            of(
                    "a portal that becomes the owner",
                    "person",
                    "grant bluelamp_owner to bluelamp_portal",
                    "role in a role"),
            of(
                    "a portal that makes tables",
                    "person",
                    "grant create on schema public to bluelamp_portal",
                    "role that may make objects"),
            of(
                    "a request for help that every force reads",
                    "help_request",
                    "alter policy seen_nationally on help_request using (pinned_force() is not null)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "offered practice that is read without a pin",
                    "practice",
                    "alter policy found_by_every_force on practice using (true)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a case that every force reads",
                    "help_case",
                    "alter policy seen_by_the_asker on help_case using (pinned_force() is not null)",
                    "policy not reviewed",
                    "reach"),
            of(
                    "a case that another force answers",
                    "help_case",
                    "alter policy seen_by_the_asker on help_case using (asker = pinned_force())",
                    "policy not reviewed"),
            of("a new login", "person", "create role reporting login", "role without verdict"));

    private static final Verdicts VERDICTS = Verdicts.read();
    private static Sql sql;

    @BeforeAll
    static void migrate() throws SQLException {
        sql = Migrated.superuser(Migrated.access());
    }

    @AfterAll
    static void forget() throws SQLException {
        sql.connection().rollback();
        sql.connection().close();
    }

    @Test
    void findsNothingWhereNothingIsBroken() {
        assertThat(findings("person")).isEmpty();
        assertThat(findings("change")).isEmpty();
    }

    /** An emptied list would find everything. */
    @Test
    void triesEachKindOfLock() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(60);
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return ALL.stream().map(sabotage -> DynamicTest.dynamicTest(sabotage.name(), () -> finds(sabotage)));
    }

    private static void finds(Sabotage sabotage) throws SQLException {
        try {
            sql.run(sabotage.sql());
            assertThat(findings(sabotage.table())).containsAll(sabotage.checks());
        } finally {
            sql.connection().rollback();
        }
    }

    private static Set<String> findings(String table) {
        var findings = new HashSet<>(Shape.findings(sql, VERDICTS));
        findings.addAll(Reach.findings(sql, VERDICTS, table::equals));
        return findings.stream().map(Finding::check).collect(Collectors.toSet());
    }
}
