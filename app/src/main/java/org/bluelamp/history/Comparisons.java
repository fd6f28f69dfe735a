package org.bluelamp.history;

import static org.bluelamp.history.CheckRows.maybe;
import static org.bluelamp.history.CheckRows.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Has the database compare: each of these is one statement, so it sees one moment, and brings back counts and no rows. */
@Repository
class Comparisons {

    /** So many breaks of a kind and table are named; all are counted. */
    static final int NAMED = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Comparisons(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The tables whose rows of the pinned plane are kept. */
    List<CheckedTable> tables(boolean national) {
        return jdbc.sql("select name, audited, by_force from kept_tables() where by_force or :national order by name")
                .param("national", national)
                .query((row, n) ->
                        new CheckedTable(row.getString("name"), row.getBoolean("audited"), row.getBoolean("by_force")))
                .list();
    }

    long lastRevision() {
        return jdbc.sql("select coalesce(max(rev), 0) from revision")
                .query(Long.class)
                .single();
    }

    long lastNumber() {
        return jdbc.sql("select coalesce(max(last), 0) from seal")
                .query(Long.class)
                .single();
    }

    boolean structureWatched() {
        return jdbc.sql("select structure_watched()").query(Boolean.class).single();
    }

    CheckFound.Part locks() {
        return jdbc.sql("select 0 as compared, 0 as by_hand, 0 as erased, broken, breaks from check_locks()")
                .query(this::part)
                .single();
    }

    /** @param since only changes written since then are looked for; null for all */
    CheckFound.Part log(@Nullable Instant since, long leastSeal) {
        return jdbc.sql("select 0 as compared, 0 as by_hand, 0 as erased, broken, breaks"
                        + " from check_log(:since::timestamptz, :leastSeal, :named)")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("leastSeal", leastSeal)
                .param("named", NAMED)
                .query(this::part)
                .single();
    }

    CheckFound.Part lives(CheckedTable table, boolean withFiles) {
        return jdbc.sql(
                        "select compared, 0 as by_hand, erased, broken, breaks from check_lives(:table, :withFiles, :named)")
                .param("table", table.name())
                .param("withFiles", withFiles)
                .param("named", NAMED)
                .query(this::part)
                .single();
    }

    CheckFound.Part chain(CheckedTable table, long after, long upTo) {
        return jdbc.sql("select compared, 0 as by_hand, 0 as erased, broken, breaks"
                        + " from check_chain(:table, :after, :upTo, :named)")
                .param("table", table.name())
                .param("after", after)
                .param("upTo", upTo)
                .param("named", NAMED)
                .query(this::part)
                .single();
    }

    CheckFound.Part pasts(CheckedTable table, long after, long upTo, long afterRevision) {
        return jdbc.sql("select compared, by_hand, erased, broken, breaks"
                        + " from check_pasts(:table, :after, :upTo, :afterRevision, :named)")
                .param("table", table.name())
                .param("after", after)
                .param("upTo", upTo)
                .param("afterRevision", afterRevision)
                .param("named", NAMED)
                .query(this::part)
                .single();
    }

    /** From where that ended, through about so many changes. */
    SealsChecked seals(CheckStanding from, int enough) {
        return jdbc.sql("""
                        select seal, number, encode(hash, 'hex') as hash,
                          array(select encode(p, 'hex') from unnest(peaks) with ordinality u (p, i) order by i) as peaks,
                          up_to, erased, broken, breaks
                        from check_seals(:seal, :number, decode(:hash, 'hex'),
                          array(select decode(p, 'hex') from unnest(:peaks::text[]) with ordinality u (p, i) order by i), :enough, :named)""")
                .param("seal", from.seal())
                .param("number", from.number())
                .param("hash", from.hash())
                .param("peaks", from.peaks().toArray(String[]::new))
                .param("enough", enough)
                .param("named", NAMED)
                .query((row, n) -> new SealsChecked(
                        row.getLong("seal"),
                        row.getLong("number"),
                        row.getString("hash"),
                        texts(row, "peaks"),
                        maybe(row, "up_to"),
                        row.getLong("erased"),
                        row.getLong("broken"),
                        BreakText.read(row.getString("breaks"), json)))
                .single();
    }

    private CheckFound.Part part(ResultSet row, int number) throws SQLException {
        return new CheckFound.Part(
                row.getLong("compared"),
                row.getLong("by_hand"),
                row.getLong("erased"),
                row.getLong("broken"),
                BreakText.read(row.getString("breaks"), json));
    }
}
