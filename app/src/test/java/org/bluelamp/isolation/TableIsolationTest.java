package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every object that the migrations make has its verdict, looks like it, and behaves like it. */
class TableIsolationTest {

    private static final Verdicts VERDICTS = Verdicts.read();
    private static Access access;
    private static Sql sql;

    @BeforeAll
    static void migrate() throws SQLException {
        access = Migrated.access();
        sql = Migrated.superuser(access);
    }

    @AfterAll
    static void forget() throws SQLException {
        sql.connection().rollback();
        sql.connection().close();
    }

    @Test
    void theCatalogueAgreesWithEveryVerdict() {
        assertThat(Shape.findings(sql, VERDICTS)).isEmpty();
    }

    /** One test a cell: table, attempt, role, pin. */
    @TestFactory
    Stream<DynamicTest> reaches() {
        return Reach.cells(sql, VERDICTS, table -> true).stream()
                .map(cell -> DynamicTest.dynamicTest(
                        cell.sentence(),
                        () -> assertThat(cell.right()).as("%s", cell.outcome()).isTrue()));
    }

    /** Through a login of its own rather than a superuser who takes the role on. */
    @TestFactory
    Stream<DynamicTest> seesNothingWithoutAPin() {
        return Stream.of(access.owner(), access.portal(), access.benchmark())
                .map(login -> DynamicTest.dynamicTest(login.user(), () -> seesNothing(login)));
    }

    private static void seesNothing(Login login) throws SQLException {
        try (var connection = access.connect(login)) {
            var own = new Sql(connection);
            for (var verdict : VERDICTS.all()) {
                if (verdict.kind() == Verdict.Kind.FORCE || verdict.kind() == Verdict.Kind.NATIONAL) {
                    // what a policy opens to this login is tried under every pin and none by Reach
                    if (verdict.granted(login.user(), 's') && !verdict.allows(login.user(), 's', "", Reach.OWN)) {
                        assertThat(own.one("select count(*) from " + Sql.name(verdict.object())))
                                .as(verdict.object())
                                .isEqualTo("0");
                    }
                }
            }
            assertThat(own.one("select coalesce(pinned_force(), 'none')")).isEqualTo("none");
        }
    }

    @Test
    void thePortalCannotBecomeAnybodyElse() throws SQLException {
        try (var connection = access.connect(access.portal())) {
            var portal = new Sql(connection);
            for (var statement : List.of(
                    "set role bluelamp_owner",
                    "set session authorization bluelamp_owner",
                    "set session_replication_role = replica",
                    "truncate person",
                    "alter table person disable row level security",
                    "drop policy own_force on person",
                    "create table public.elsewhere (x int)",
                    "create temporary table elsewhere (x int)",
                    "select write_change('x', 'x', null, 'x', 'x', null, null)",
                    "call for_each_force(array['x'], 'select 1')")) {
                assertThat(refused(portal, statement)).as(statement).isTrue();
            }
        }
    }

    private static boolean refused(Sql portal, String statement) {
        try {
            portal.run(statement);
            return false;
        } catch (Sql.Failed e) {
            return e.refused();
        }
    }
}
