package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The national roles reach no force's answers, evidence, register or comments in the database, whatever they ask: what they
 * do reach of a force is named in national.csv, column by column. The routes: {@code NationalDoorsTest}.
 */
class NationalPlaneTest {

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
    void reachesNothingOfAForceThatIsNotNamed() {
        assertThat(NationalPlane.findings(sql, NationalPlane.named())).isEmpty();
    }

    /** Nothing is named that is not open, or the table would tell less than it seems to. */
    @Test
    void namesNothingThatIsShut() {
        var all = NationalPlane.findings(sql, Map.of());
        for (var named : NationalPlane.named().keySet()) {
            assertThat(all).extracting(Finding::object).contains(named);
        }
    }

    /** Each way in, opened on purpose and taken back. */
    @TestFactory
    Stream<DynamicTest> seesAWayInThatIsOpened() {
        var ways = new TreeMap<String, String>(Map.of(
                "a policy for the nation",
                "create policy seen_nationally on answer for select to bluelamp_portal using (pinned_force() = 'national')",
                "a policy for the benchmark",
                "create policy read_for_releases on answer for select to bluelamp_benchmark using (true);"
                        + " grant select on answer to bluelamp_benchmark",
                "a column for the benchmark",
                "grant select (title) on evidence to bluelamp_benchmark",
                "a view",
                "create view comments as select force, comment from answer; grant select on comments to bluelamp_portal",
                "a copy without row security",
                "create table copied as select * from answer; grant select on copied to bluelamp_portal",
                "row security that does not bind",
                "alter table answer no force row level security",
                "a function that works with its owner's rights",
                "create function any_comment() returns text language sql security definer as"
                        + " 'select comment from answer limit 1'; grant execute on function any_comment() to bluelamp_portal",
                "a column more at a door",
                "alter table participation add column comment text",
                "a role that becomes another",
                "grant bluelamp_owner to bluelamp_benchmark"));
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    sql.run("savepoint opened; " + way.getValue());
                    try {
                        assertThat(NationalPlane.findings(sql, NationalPlane.named()))
                                .isNotEmpty();
                    } finally {
                        sql.run("rollback to savepoint opened");
                    }
                }));
    }
}
