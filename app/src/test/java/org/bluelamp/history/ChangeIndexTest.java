package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.spi.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Under row security only leakproof conditions reach an index. Each filter that is offered reaches its own, under the
 * portal's login, at 10,000 changes of the force beside as many of another.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeIndexTest {

    private static final String PERSON = "00000000-0000-0000-0000-000000000007";

    private static final Question QUESTION =
            new Question("asked", "asked", List.of("entity_7"), "", "a ->> 'roles' is distinct from b ->> 'roles'");

    private final String force = TestPeople.freshForce();
    private AtThePrompt portal;
    private NamedParameterJdbcTemplate jdbc;

    @BeforeAll
    void manyChanges() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            // more of each value than two pages: of fewer, all are read and sorted, which is as well
            for (var each : List.of(force, TestPeople.freshForce())) {
                owner.run(
                        "insert into change (force, xid, at, person_id, role_used, home_force, request, purpose, entity, record,"
                                + " operation, retention, payload_hash) select '" + each + "', (n / 90)::text::xid8,"
                                + " timestamptz '2026-01-01T00:00Z' + n * interval '3 minutes',"
                                + " ('00000000-0000-0000-0000-' || lpad((n % 37)::text, 12, '0'))::uuid, 'role-' || n % 31, '', '',"
                                + " 'use', 'entity_' || n % 41,"
                                + " ('00000000-0000-0000-0000-' || lpad((n % 43)::text, 12, '0'))::uuid, 'operation-' || n % 29,"
                                + " 'test', '' from generate_series(1, 10000) n");
            }
            owner.run("analyze change");
        }
        portal = AtThePrompt.portal().pinnedTo(force);
        jdbc = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(portal.connection(), true));
    }

    @AfterAll
    void hangUp() throws SQLException {
        portal.close();
    }

    @TestFactory
    Stream<DynamicTest> usesTheIndexOfItsColumn() {
        return Stream.of(
                        Map.entry("from=2026-01-15 to=2026-01-15", "change_at"),
                        Map.entry("", "change_at"),
                        Map.entry("person=" + PERSON, "change_person"),
                        Map.entry("role=role-7", "change_role"),
                        Map.entry("entity=entity_7", "change_entity"),
                        Map.entry("record=" + PERSON, "change_record"),
                        Map.entry("operation=operation-7", "change_operation"))
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey().isEmpty() ? "no filter" : each.getKey(),
                        () -> assertThat(plan(ChangeQuery.of(
                                        filter(each.getKey()), entity(each.getKey()), operation(each.getKey()))))
                                .containsPattern(reaches(each.getValue()))
                                .doesNotContain("Seq Scan on change h")));
    }

    @Test
    void usesTheIndexForEachEntityOfAnInterest() {
        var plan = plan(ChangeQuery.of(ChangeFilter.NONE, List.of("entity_1", "entity_2", "entity_3"), List.of()));
        assertThat(plan).containsPattern(reaches("change_entity")).doesNotContain("Seq Scan on change h");
    }

    @Test
    void findsWhatWasMadeInOneGoByItsTransaction() {
        var plan =
                plan(ChangeQuery.of(ChangeFilter.NONE, List.of(), List.of()).together(List.of("entity_1", "entity_2")));
        assertThat(plan)
                .contains("using change_at ")
                .containsPattern("(using|on) change_(xid|entity) ")
                .doesNotContain("Seq Scan on change h");
    }

    @Test
    void looksForWhatAQuestionFoundByItsIndex() throws SQLException {
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("insert into finding (question, change_id, at) select '" + new QuestionText(QUESTION).key()
                    + "', id, at from change where force = '" + force + "'");
            owner.run(
                    "insert into leaf (force, number, change_id, seal) select force, row_number() over (order by at), id, 1"
                            + " from change where force = '" + force + "'");
            owner.run("insert into finding_standing (question, number) values ('" + new QuestionText(QUESTION).key()
                    + "', 9990)");
            owner.run("insert into log_head (number, last, peaks) values (1, 10000, '{}')");
            owner.run("analyze finding, leaf, finding_standing");
        }
        var plan = plan(asked(new QuestionText(QUESTION)));
        assertThat(plan)
                .containsPattern(reaches("finding_at"))
                .containsPattern(reaches("leaf_pkey"))
                .doesNotContain("Seq Scan on change c")
                .doesNotContain("Seq Scan on leaf n")
                .doesNotContain("Seq Scan on finding ");
    }

    @Test
    void usesTheIndexOfItsEntityForAQuestionThatIsAskedAnew() {
        var plan = plan(asked(new QuestionText(QUESTION).askedAnew()));
        assertThat(plan).containsPattern(reaches("change_entity")).doesNotContain("Seq Scan on change h");
    }

    private static ChangeQuery asked(QuestionText question) {
        return new ChangeQuery(ChangeFilter.NONE, QUESTION.entities(), List.of(), null, question, null);
    }

    @Test
    void usesTheIndexForEachRecordOfAnArea() {
        var records = List.of(UUID.fromString(PERSON), UUID.fromString(PERSON.replace('7', '8')));
        var plan =
                plan(new ChangeQuery(ChangeFilter.NONE, List.of(), List.of(), records, new QuestionText(null), null));
        assertThat(plan).containsPattern(reaches("change_record")).doesNotContain("Seq Scan on change h");
    }

    @Test
    void goesOnFromACursorWithoutReadingWhatCameBefore() {
        var first = new ChangeRows(JdbcClient.create(jdbc), new Payload(new JsonMapper()))
                .list(ChangeQuery.of(ChangeFilter.NONE, List.of(), List.of()), 5000);
        var cursor = new ChangeCursor(first.getLast().at(), first.getLast().id());
        var plan = plan(ChangeQuery.of(ChangeFilter.NONE, List.of(), List.of()).after(cursor));
        assertThat(plan).containsPattern(reaches("change_at")).containsPattern("Index Cond: .*at <= ");
        assertThat(plan).as("the cursor's own row and no other").contains("Rows Removed by Filter: 1\n");
    }

    /** In its order, or for few rows as a bitmap that is sorted. */
    private static String reaches(String index) {
        return "(using|on) " + index + " ";
    }

    private static ChangeFilter filter(String parameters) {
        var values = new HashMap<String, String>();
        Stream.of(parameters.split(" ")).filter(each -> each.contains("=")).forEach(each -> {
            var cut = each.indexOf('=');
            values.put(each.substring(0, cut), each.substring(cut + 1));
        });
        return ChangeFilter.read(values::get);
    }

    private static List<String> entity(String parameters) {
        return Stream.ofNullable(filter(parameters).entity()).toList();
    }

    private static List<String> operation(String parameters) {
        return Stream.ofNullable(filter(parameters).operation()).toList();
    }

    private String plan(ChangeQuery query) {
        return String.join(
                "\n",
                jdbc.queryForList(
                        "explain (analyze, costs off, timing off, summary off) " + query.list(),
                        query.values(51),
                        String.class));
    }
}
