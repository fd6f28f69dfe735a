package org.bluelamp.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Results and standing of the checks of the pinned force. */
@Repository
class CheckRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CheckRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The right to check this force, until the transaction ends; one node has it at a time. */
    boolean lease(boolean wait) {
        return wait
                ? jdbc.sql("select true from pg_advisory_xact_lock(hashtext('bluelamp check ' || pinned_force()))")
                        .query(Boolean.class)
                        .single()
                : jdbc.sql("select pg_try_advisory_xact_lock(hashtext('bluelamp check ' || pinned_force()))")
                        .query(Boolean.class)
                        .single();
    }

    /** The database's own clock rules here: it wrote every time that is compared. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    Optional<CheckStanding> standing() {
        return jdbc.sql("""
                        select seal, number, encode(hash, 'hex') as hash,
                          array(select encode(p, 'hex') from unnest(peaks) with ordinality u (p, i) order by i) as peaks,
                          rev, at, up_to, everything_at from check_standing""")
                .query((row, n) -> new CheckStanding(
                        row.getLong("seal"),
                        row.getLong("number"),
                        row.getString("hash"),
                        texts(row, "peaks"),
                        row.getLong("rev"),
                        moment(row, "at"),
                        maybe(row, "up_to"),
                        moment(row, "everything_at")))
                .optional();
    }

    void stand(CheckStanding standing) {
        jdbc.sql("delete from check_standing").update();
        jdbc.sql("""
                insert into check_standing (seal, number, hash, peaks, rev, at, up_to, everything_at) values (:seal, :number,
                  decode(:hash, 'hex'), array(select decode(p, 'hex') from unnest(:peaks::text[]) with ordinality u (p, i) order by i),
                  :rev, :at, :upTo, :everythingAt)""")
                .param("seal", standing.seal())
                .param("number", standing.number())
                .param("hash", standing.hash())
                .param("peaks", standing.peaks().toArray(String[]::new))
                .param("rev", standing.rev())
                .param("at", utc(standing.at()))
                .param("upTo", utc(standing.upTo()))
                .param("everythingAt", utc(standing.everythingAt()))
                .update();
    }

    void add(HistoryCheck check) {
        jdbc.sql("""
                insert into history_check (id, at, everything, asked, number, up_to, seal, sealed, lives, chained, pasts, by_hand,
                  erased, watched, breaks, named)
                values (:id, :at, :everything, :asked, :number, :upTo, :seal, :sealed, :lives, :chained, :pasts, :byHand,
                  :erased, :watched, :breaks, :named::jsonb)""")
                .param("id", check.id())
                .param("at", utc(check.at()))
                .param("everything", check.everything())
                .param("asked", check.asked())
                .param("number", check.number())
                .param("upTo", utc(check.upTo()))
                .param("seal", check.seal())
                .param("sealed", check.sealed())
                .param("lives", check.lives())
                .param("chained", check.chained())
                .param("pasts", check.pasts())
                .param("byHand", check.byHand())
                .param("erased", check.erased())
                .param("watched", check.watched())
                .param("breaks", check.breaks())
                .param("named", BreakText.of(check.named(), json))
                .update();
    }

    /** Newest first, those after the cursor. */
    List<HistoryCheck> list(@Nullable ChangeCursor after, int rows) {
        return jdbc.sql("select * from history_check where :first or at < :at or (at = :at and id > :id)"
                        + " order by at desc, id limit :rows")
                .param("first", after == null)
                .param("at", after == null ? utc(Instant.EPOCH) : utc(after.at()))
                .param("id", after == null ? new UUID(0, 0) : after.id())
                .param("rows", rows)
                .query(this::check)
                .list();
    }

    private HistoryCheck check(ResultSet row, int number) throws SQLException {
        return new HistoryCheck(
                row.getObject("id", UUID.class),
                moment(row, "at"),
                row.getBoolean("everything"),
                row.getBoolean("asked"),
                row.getLong("number"),
                maybe(row, "up_to"),
                row.getLong("seal"),
                row.getLong("sealed"),
                row.getLong("lives"),
                row.getLong("chained"),
                row.getLong("pasts"),
                row.getLong("by_hand"),
                row.getLong("erased"),
                row.getBoolean("watched"),
                row.getLong("breaks"),
                BreakText.read(row.getString("named"), json));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
