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

/** Nobody updates, deletes or empties history, by any login. The tables come from the catalogue, so none is forgotten. */
@PortalTest
class AppendOnlyTest {

    private static final String HISTORY = "relname in ('change', 'change_payload', 'leaf', 'seal')";
    private static final String PAST = "(relname like '%\\_aud' or relname = 'revision')";

    @FunctionalInterface
    private interface SignedIn {
        AtThePrompt now() throws SQLException;
    }

    @Autowired
    TestPeople people;

    private final String force = TestPeople.freshForce();

    @BeforeEach
    void somethingHappened() {
        people.lead(force);
    }

    @TestFactory
    Stream<DynamicTest> historyIsChangedByNobody() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        for (var table : tables(HISTORY)) {
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
                        assertRefused(portal, "insert into " + table + " select * from " + table);
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
                    var before = superuser("select count(*), md5(string_agg(t::text, '' order by t::text)) from "
                            + table + " t where force = '" + force + "'");
                    try (var prompt = login.now().pinnedTo(force)) {
                        assertRefused(prompt, sql);
                    }
                    assertThat(superuser("select count(*), md5(string_agg(t::text, '' order by t::text)) from " + table
                                    + " t where force = '" + force + "'"))
                            .isEqualTo(before);
                }))
                .toList();
    }

    /** Refused aloud, or done to no row at all: the owner sees nothing that it could change. */
    private static void assertRefused(AtThePrompt prompt, String sql) {
        try {
            assertThat(prompt.run(sql)).isZero();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
        }
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
