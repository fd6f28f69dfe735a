package org.bluelamp.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.TestTree;
import org.jspecify.annotations.Nullable;

/** Computes again, from docs/history-format.md and nothing else, what an erasure says of itself and whether the proof is whole. */
final class ErasedHistory {

    private final String force;

    ErasedHistory(String force) {
        this.force = force;
    }

    /** Where this text stands in any column of any table of the force, as {@code table.column}. */
    List<String> traces(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var superuser = AtThePrompt.superuser()) {
            for (var column : superuser.ask("""
                    select c.table_name || ' ' || c.column_name from information_schema.columns c
                    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and exists (
                      select from information_schema.columns f where f.table_schema = 'public'
                        and f.table_name = c.table_name and f.column_name = 'force')""")) {
                var at = column.split(" ");
                var here = superuser.ask("select count(*) from " + at[0] + " where force = '" + force
                        + "' and position('" + text + "' in " + at[1] + "::text) > 0");
                if (!here.equals(List.of("0"))) {
                    found.add(at[0] + "." + at[1]);
                }
                var bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
                if (!superuser
                        .ask("select count(*) from " + at[0] + " where force = '" + force + "' and position('" + bytes
                                + "' in " + at[1] + "::text) > 0")
                        .equals(List.of("0"))) {
                    found.add(at[0] + "." + at[1] + " as bytes");
                }
            }
        }
        return found;
    }

    /** Asserts that the erasure explains itself: count, digest, and that it is later in the log than all that it took. */
    void explains(String entity, UUID erasure) throws Exception {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            var items = new ByteArrayOutputStream();
            long count = 0;
            long last = 0;
            try (var statement = portal.connection().createStatement();
                    var row = statement.executeQuery(
                            "select c.id, p.before, p.after, l.number, p.salt from change_payload p join change c on c.id = p.change_id"
                                    + " join leaf l on l.change_id = c.id where p.gone = '" + erasure
                                    + "' order by l.number")) {
                while (row.next()) {
                    assertThat(row.getBytes(5)).as("salt").isNull();
                    items.writeBytes(
                            TestTree.sha256(TestTree.framed(row.getString(1), row.getString(2), row.getString(3))));
                    count++;
                    last = row.getLong(4);
                }
            }
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(items.toByteArray()));
            var explanation = portal.ask(
                    "select l.number, p.after::jsonb ->> 'state', p.after::jsonb -> 'count', p.after::jsonb ->> 'digest', p.gone is null"
                            + " from change c join change_payload p on p.change_id = c.id join leaf l on l.change_id = c.id"
                            + " where c.entity = '" + entity + "' and c.record = '" + erasure
                            + "' order by l.number desc limit 1");
            assertThat(count).isPositive();
            assertThat(explanation.getFirst()).endsWith(" done " + count + " " + digest + " t");
            assertThat(Long.parseLong(explanation.getFirst().split(" ")[0])).isGreaterThan(last);
        }
    }

    /** Asserts that every payload that is whole gives its hash, and that the tree over all leaves is the one that the last seal says. */
    void isWhole() throws Exception {
        try (var portal = AtThePrompt.portal().pinnedTo(force);
                var statement = portal.connection().createStatement();
                var row = statement.executeQuery("""
                        select l.number, c.id, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.person_id,
                          c.role_used, c.home_force, c.request, c.purpose, c.entity, c.record, c.operation, c.retention,
                          encode(c.payload_hash, 'hex'), p.salt, p.before, p.after, p.gone
                        from leaf l join change c on c.force = l.force and c.id = l.change_id
                        join change_payload p on p.force = c.force and p.change_id = c.id order by l.number""")) {
            var leaves = new ArrayList<byte[]>();
            while (row.next()) {
                if (row.getString(17) == null) {
                    var payload = TestTree.framed(row.getString(15), row.getString(16));
                    assertThat(HexFormat.of().formatHex(TestTree.sha256(row.getBytes(14), payload)))
                            .isEqualTo(row.getString(13));
                }
                var fields = new ArrayList<@Nullable String>(List.of("bluelamp-change-1", force));
                for (int column = 1; column <= 13; column++) {
                    fields.add(row.getString(column));
                }
                leaves.add(TestTree.sha256(new byte[] {0}, TestTree.framed(fields.toArray(String[]::new))));
            }
            assertThat(portal.ask("select encode(root, 'hex') || ' ' || last from seal order by number desc limit 1"))
                    .containsExactly(HexFormat.of().formatHex(TestTree.root(leaves)) + " " + leaves.size());
        }
    }

    /** Asserts that the standing checks, which compare the history with itself and with the records, find nothing. */
    void checksOut() throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            var last = portal.ask("select max(number) from leaf").getFirst();
            for (var table : List.of("evidence", "redaction", "disposal")) {
                for (var check : List.of(
                        "check_lives('" + table + "', true, 10)",
                        "check_chain('" + table + "', 0, " + last + ", 10)",
                        "check_pasts('" + table + "', 0, " + last + ", 0, 10)")) {
                    assertThat(portal.ask("select broken, breaks from " + check))
                            .as(check)
                            .containsExactly("0 []");
                }
            }
        }
    }
}
