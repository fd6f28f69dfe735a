package org.bluelamp.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the seals of the pinned force, and what waits for one. */
@Repository
class SealRows {

    private static final String COLUMNS = "select number, first, last, at, encode(root, 'hex') as root,"
            + " coalesce(encode(previous, 'hex'), '') as previous, encode(hash, 'hex') as hash from seal";

    private final JdbcClient jdbc;

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, those before this number. */
    List<Seal> before(long number, int rows) {
        return jdbc.sql(COLUMNS + " where number < :number order by number desc limit :rows")
                .param("number", number)
                .param("rows", rows)
                .query(SealRows::seal)
                .list();
    }

    Optional<Seal> find(long number) {
        return jdbc.sql(COLUMNS + " where number = :number")
                .param("number", number)
                .query(SealRows::seal)
                .optional();
    }

    /**
     * The database's own clock rules here: it wrote every time that is compared.
     *
     * @param usual for how long a transaction may be open that is not worth a word
     */
    Sealing sealing(Duration usual) {
        var latest = before(Long.MAX_VALUE, 1);
        return jdbc.sql("""
                        select waiting.count, waiting.oldest, clock_timestamp() as now,
                          (select min(xact_start) from pg_stat_activity
                           where usename = current_user and backend_xid is not null and pid <> pg_backend_pid()
                             and xact_start < clock_timestamp() - make_interval(secs => :usual)) as open_since
                        from (select count(*) as count, min(at) as oldest from
                          (select c.at from unsealed u join change c on c.force = u.force and c.id = u.change_id
                           limit :most) due) waiting""")
                .param("usual", usual.toSeconds())
                .param("most", Sealing.MOST)
                .query((row, n) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    var open = row.getObject("open_since", OffsetDateTime.class);
                    return new Sealing(
                            latest.isEmpty() ? null : latest.getFirst(),
                            row.getLong("count"),
                            oldest == null ? null : oldest.toInstant(),
                            open == null ? null : open.toInstant(),
                            row.getObject("now", OffsetDateTime.class).toInstant());
                })
                .single();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("first"),
                row.getLong("last"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("root"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
