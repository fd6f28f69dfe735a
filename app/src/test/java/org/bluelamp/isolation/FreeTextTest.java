package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.history.AtThePrompt;
import org.junit.jupiter.api.Test;

/**
 * Out of free text alone a value can be redacted, and in free text alone a person is looked for. So each column that holds words
 * or bytes has its verdict: {@code free}, people write it and it is marked; {@code fixed}, nobody does; {@code stays}, somebody
 * does and it is not to be redacted, for this reason.
 */
@PortalTest
class FreeTextTest {

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname, coalesce(col_description(c.oid, a.attnum) = 'free text', false)
            from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not like '%\\_aud' and c.relname <> 'flyway_schema_history'
              and a.attnum > 0 and not a.attisdropped and a.attname <> 'force'
              and (t.typcategory = 'S' or t.typname in ('bytea', '_bytea', '_text', 'json', 'jsonb'))""";

    @Test
    void givesEachColumnOfWordsItsVerdict() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            assertThat(wrong(columns(superuser))).isEmpty();
        }
        assertThat(Verdicts.rows("texts.csv")).allMatch(row -> !row.get("why").isBlank());
        assertThat(Verdicts.rows("texts.csv"))
                .filteredOn(row -> row.get("verdict").equals("stays"))
                .allMatch(row -> row.get("why").length() >= 30);
    }

    /** The canary: without a mark, with one too many, and with a column that nobody has judged. */
    @Test
    void seesWhatIsMarkedOtherwise() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.connection().setAutoCommit(false);
            superuser.run("comment on column evidence.title is null");
            superuser.run("comment on column evidence.status is 'free text'");
            superuser.run("alter table evidence add column remark text");
            superuser.run("alter table evidence drop column link");
            assertThat(wrong(columns(superuser)))
                    .containsExactly(
                            "evidence.link has a verdict and is not there",
                            "evidence.remark has no verdict",
                            "evidence.status is marked and no free text",
                            "evidence.title is free text and not marked");
            superuser.connection().rollback();
        }
    }

    /** Whether each is marked, by table and column. */
    private static Map<String, Boolean> columns(AtThePrompt prompt) throws SQLException {
        var columns = new TreeMap<String, Boolean>();
        for (var row : prompt.ask(COLUMNS)) {
            var parts = row.split(" ");
            columns.put(parts[0], parts[1].equals("t"));
        }
        return columns;
    }

    private static List<String> wrong(Map<String, Boolean> columns) {
        var verdicts = verdicts();
        var all = new TreeSet<>(columns.keySet());
        all.addAll(verdicts.keySet());
        var wrong = new ArrayList<String>();
        for (var column : all) {
            var verdict = verdicts.get(column);
            var marked = columns.get(column);
            if (verdict == null) {
                wrong.add(column + " has no verdict");
            } else if (marked == null) {
                wrong.add(column + " has a verdict and is not there");
            } else if (marked != verdict.equals("free")) {
                wrong.add(column + (marked ? " is marked and no free text" : " is free text and not marked"));
            }
        }
        return wrong;
    }

    private static Map<String, String> verdicts() {
        var verdicts = new TreeMap<String, String>();
        for (CSVRecord row : Verdicts.rows("texts.csv")) {
            assertThat(row.get("verdict")).isIn("free", "fixed", "stays");
            for (var column : row.get("columns").split(" ")) {
                assertThat(verdicts.put(row.get("table") + "." + column, row.get("verdict")))
                        .as("two verdicts on " + row.get("table") + "." + column)
                        .isNull();
            }
        }
        return verdicts;
    }
}
