package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.isolation.Sql.name;
import static org.bluelamp.isolation.Sql.quoted;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postgresql.PGConnection;

/**
 * Each table of the catalogue by each way in which a row can be written past the portal's own saving: one change a row, always.
 * A superuser's transaction, in the replication role that skips ordinary triggers, rolled back at the end.
 */
class EveryWriteTest {

    private static final Verdicts VERDICTS = Verdicts.read();
    private static Sql sql;

    @BeforeAll
    static void migrate() throws SQLException {
        sql = Migrated.superuser(Migrated.access());
        sql.run("set session_replication_role = replica");
    }

    @AfterAll
    static void forget() throws SQLException {
        sql.connection().rollback();
        sql.connection().close();
    }

    @FunctionalInterface
    private interface Way {
        void write(String table, String id) throws SQLException, IOException;
    }

    private record Path(String name, String operation, Way way) {}

    private static final List<Path> PATHS = List.of(
            new Path("update", "update", (t, id) -> sql.run("update " + name(t) + " set id = id" + where(id))),
            new Path("delete", "delete", (t, id) -> sql.run("delete from " + name(t) + where(id))),
            new Path(
                    "the owner's update",
                    "update",
                    (t, id) -> as("bluelamp_owner", "update " + name(t) + " set id = id" + where(id))),
            new Path(
                    "the owner's delete",
                    "delete",
                    (t, id) -> as("bluelamp_owner", "delete from " + name(t) + where(id))),
            new Path(
                    "upsert",
                    "update",
                    (t, id) -> sql.run("insert into " + name(t) + " select * from " + name(t) + where(id)
                            + " on conflict on constraint " + name(t + "_pkey") + " do update set id = excluded.id")),
            new Path(
                    "merge that updates",
                    "update",
                    (t, id) -> sql.run("merge into " + name(t) + " t using (select " + quoted(id)
                            + "::uuid as id) s on t.id = s.id when matched then update set id = s.id")),
            new Path(
                    "merge that deletes",
                    "delete",
                    (t, id) -> sql.run("merge into " + name(t) + " t using (select " + quoted(id)
                            + "::uuid as id) s on t.id = s.id when matched then delete")),
            new Path("copy", "insert", EveryWriteTest::copy));

    @TestFactory
    Stream<DynamicTest> leavesItsChange() {
        var tests = new ArrayList<DynamicTest>();
        for (var table : tables()) {
            tests.add(DynamicTest.dynamicTest(table + " insert", () -> {
                sql.run("savepoint way");
                told(table, "insert", () -> seed(table));
                sql.run("rollback to savepoint way");
            }));
            for (var path : PATHS) {
                tests.add(DynamicTest.dynamicTest(table + " " + path.name(), () -> {
                    sql.run("savepoint way");
                    var id = seed(table);
                    told(table, path.operation(), () -> path.way().write(table, id));
                    sql.run("rollback to savepoint way");
                }));
            }
            tests.add(DynamicTest.dynamicTest(table + " truncate", () -> {
                sql.run("savepoint way");
                assertThat(refused("truncate " + name(table) + " cascade")).isTrue();
                sql.run("rollback to savepoint way");
            }));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    /** The verdicts name every table ({@link Shape}); these are the ones that say kept, as the catalogue does. */
    private static List<String> tables() {
        var kept = new ArrayList<String>();
        for (var verdict : VERDICTS.all()) {
            if (verdict.table() && verdict.history().equals("kept")) {
                kept.add(verdict.object());
            }
        }
        assertThat(sql.column("select name from kept_tables()")).containsExactlyInAnyOrderElementsOf(kept);
        return kept;
    }

    @Test
    void knowsNoOtherWay() {
        assertThat(sql.column(
                        "select conname from pg_constraint where contype = 'f' and (confdeltype in ('c', 'n', 'd')"
                                + " or confupdtype in ('c', 'n', 'd')) and connamespace = 'public'::regnamespace"))
                .as("a cascade is one more way: give it a test")
                .isEmpty();
        assertThat(sql.column("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and (relkind = 'p' or relispartition)"))
                .as("an attached partition is one more way: give it a test")
                .isEmpty();
        assertThat(sql.column("select rulename from pg_rules where schemaname = 'public'"))
                .as("a rule is one more way: give it a test")
                .isEmpty();
    }

    /** The canary: without its trigger a table leaves no change, and this test says so. */
    @Test
    void wouldSeeAWriteThatLeavesNone() throws Exception {
        sql.run("savepoint way; alter table person disable trigger record_change");
        long before = changes("person", "insert");
        sql.run(new Rows(sql, VERDICTS).insert("person", Reach.OWN));
        assertThat(changes("person", "insert")).isEqualTo(before);
        sql.run("rollback to savepoint way");
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws Exception;
    }

    private static void told(String table, String operation, Writing writing) throws Exception {
        long before = changes(table, operation);
        writing.run();
        assertThat(changes(table, operation)).as(operation + " of " + table).isEqualTo(before + 1);
    }

    private static long changes(String table, String operation) {
        return Long.parseLong(sql.one("select count(*) from change where xid = pg_current_xact_id() and entity = "
                + quoted(table) + " and operation = " + quoted(operation)));
    }

    private static String seed(String table) {
        sql.run(new Rows(sql, VERDICTS).insert(table, Reach.OWN));
        return sql.one(
                "select record from change where xid = pg_current_xact_id() and operation = 'insert' and entity = "
                        + quoted(table) + " order by at desc limit 1");
    }

    private static String where(String id) {
        return " where id = " + quoted(id);
    }

    private static void as(String role, String statement) {
        sql.run("set local bluelamp.force = " + quoted(Reach.OWN) + "; set local session authorization " + role);
        int changed = sql.run(statement);
        if (changed == 0) {
            // a row of the nation
            sql.run("set local bluelamp.force = 'national'");
            sql.run(statement);
        }
        sql.run("reset session authorization");
    }

    private static void copy(String table, String id) throws SQLException, IOException {
        var copy = sql.connection().unwrap(PGConnection.class).getCopyAPI();
        var row = new StringWriter();
        copy.copyOut("copy (select * from " + name(table) + where(id) + ") to stdout", row);
        sql.run("delete from " + name(table) + where(id));
        copy.copyIn("copy " + name(table) + " from stdin", new StringReader(row.toString()));
    }

    private static boolean refused(String statement) {
        try {
            sql.run(statement);
            return false;
        } catch (Sql.Failed e) {
            return e.refused();
        }
    }
}
