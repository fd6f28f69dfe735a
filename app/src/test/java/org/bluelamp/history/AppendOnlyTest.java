package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody updates, deletes or empties history, by any login. Of the past the tables come from the catalogue, so none is forgotten. */
@PortalTest
class AppendOnlyTest {

    /** All that the guard stands before. */
    private static final String HISTORY = "relname in ('change', 'change_payload', 'leaf', 'seal')";

    private static final String PAST = "(relname like '%\\_aud' or relname = 'revision')";

    @FunctionalInterface
    private interface SignedIn {
        AtThePrompt now() throws SQLException;
    }

    @Autowired
    TestPeople people;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();

    @BeforeEach
    void somethingHappened() {
        people.lead(force);
        sealer.seal();
    }

    @TestFactory
    Stream<DynamicTest> historyIsChangedByNobody() throws SQLException {
        assertThat(tables("oid in (select tgrelid from pg_trigger where tgname = 'append_only')"))
                .isEqualTo(tables(HISTORY));
        var tests = new ArrayList<DynamicTest>();
        for (var table : tables(HISTORY)) {
            assertThat(rows(table)).as(table + " has something to lose").doesNotStartWith("0 ");
            tests.addAll(refused(table, "portal", AtThePrompt::portal));
            tests.addAll(refused(table, "benchmark", AtThePrompt::benchmark));
            tests.addAll(refused(table, "owner", AtThePrompt::owner));
            tests.addAll(refused(table, "superuser", AtThePrompt::superuser));
        }
        assertThat(tests).hasSize(4 * 4 * 3);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> thePastIsChangedByNoLoginOfThePortal() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        for (var table : tables(PAST)) {
            tests.addAll(refused(table, "portal", AtThePrompt::portal));
            tests.addAll(refused(table, "benchmark", AtThePrompt::benchmark));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(4 * 2 * 3);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> nobodyButTheTriggerAddsToIt() throws SQLException {
        return tables(HISTORY).stream()
                .map(table -> DynamicTest.dynamicTest("portal inserts into " + table, () -> {
                    try (var portal = AtThePrompt.portal().pinnedTo(force)) {
                        assertRefused(portal, "insert into " + table + " select * from " + table, false);
                    }
                }));
    }

    private List<DynamicTest> refused(String table, String who, SignedIn login) throws SQLException {
        var column = superuser("select attname from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped order by attnum limit 1")
                .getFirst();
        return Stream.of(
                        "update " + table + " set " + column + " = " + column,
                        "delete from " + table,
                        "truncate " + table + " cascade")
                .map(sql -> DynamicTest.dynamicTest(who + ": " + sql, () -> {
                    var before = rows(table);
                    try (var prompt = login.now().pinnedTo(force)) {
                        assertRefused(prompt, sql, who.equals("owner") && !sql.startsWith("truncate"));
                    }
                    assertThat(rows(table)).isEqualTo(before);
                }))
                .toList();
    }

    /**
     * Refused aloud; or, where that may be, done to no row at all: row security lets the owner update nothing of some tables. A
     * truncate counts no rows whatever it takes, so it has to be refused.
     */
    private static void assertRefused(AtThePrompt prompt, String sql, boolean maySeeNothing) {
        try {
            assertThat(prompt.run(sql)).as("rows that were changed").isZero();
            assertThat(maySeeNothing).as("done without a word").isTrue();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
        }
    }

    /** How many rows of the force there are, and a digest over them. */
    private String rows(String table) throws SQLException {
        return superuser("select count(*), md5(string_agg(t::text, '' order by t::text)) from " + table
                        + " t where force = '" + force + "'")
                .getFirst();
    }

    private static List<String> tables(String which) throws SQLException {
        return superuser(
                "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                        + " and " + which + " order by 1");
    }

    private static List<String> superuser(String sql) throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            return superuser.ask(sql);
        }
    }
}
