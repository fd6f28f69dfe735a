package org.bluelamp.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.bluelamp.proof.format.Image;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.bluelamp.proof.format.SealedChange.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the pinned force's sealed log in its order, page by page, in the very texts that were hashed. */
@Repository
class LogRows {

    private static final int PAGE = 2_000;

    /** As {@code moment_text} of the database, which the seals were made with. */
    private static final String AT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LogRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Iterator<Seal> seals(long last) {
        return pages(
                after -> jdbc.sql("select number, first, last, " + AT.formatted("at") + ", encode(root, 'hex') as root,"
                                + " coalesce(encode(previous, 'hex'), '') as previous, encode(hash, 'hex') as hash"
                                + " from seal where number > :after and number <= :last order by number limit :page")
                        .param("after", after)
                        .param("last", last)
                        .param("page", PAGE)
                        .query(LogRows::seal)
                        .list(),
                Seal::number);
    }

    Iterator<SealedChange> changes(long last) {
        return pages(
                after -> jdbc.sql("select l.number, c.id, " + AT.formatted("c.at")
                                + ", c.person_id, c.role_used, c.home_force,"
                                + " c.request, c.purpose, c.entity, c.record, c.operation, c.retention,"
                                + " encode(c.payload_hash, 'hex') as hash, encode(p.salt, 'hex') as salt, p.before, p.after, p.gone,"
                                + " (select string_agg(left_over ->> 'gone' || ' ' || (left_over ->> 'item'), ',' order by place)"
                                + " from jsonb_array_elements(p.earlier) with ordinality as left_overs (left_over, place)) as earlier"
                                + " from leaf l join change c on c.force = l.force and c.id = l.change_id"
                                + " left join change_payload p on p.force = l.force and p.change_id = l.change_id"
                                + " where l.number > :after and l.number <= :last order by l.number limit :page")
                        .param("after", after)
                        .param("last", last)
                        .param("page", PAGE)
                        .query(this::change)
                        .list(),
                SealedChange::n);
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("first"),
                row.getLong("last"),
                row.getString("at"),
                row.getString("root"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private SealedChange change(ResultSet row, int number) throws SQLException {
        return new SealedChange(
                row.getLong("number"),
                row.getString("id"),
                row.getString("at"),
                row.getString("person_id"),
                row.getString("role_used"),
                row.getString("home_force"),
                row.getString("request"),
                row.getString("purpose"),
                row.getString("entity"),
                row.getString("record"),
                row.getString("operation"),
                row.getString("retention"),
                row.getString("hash"),
                row.getString("salt"),
                Image.of(row.getString("before")),
                Image.of(row.getString("after")),
                row.getString("gone"),
                earlier(row.getString("earlier")));
    }

    /** @param joined what each erasure had left, oldest first, as its id and the hash; null where there was none */
    private static List<Earlier> earlier(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(one -> one.split(" "))
                        .map(parts -> new Earlier(parts[0], parts[1]))
                        .toList();
    }

    /** One page in memory at a time. */
    private static <T> Iterator<T> pages(LongFunction<List<T>> page, ToLongFunction<T> number) {
        return new Iterator<>() {
            private final Deque<T> ready = new ArrayDeque<>();
            private long after;
            private boolean end;

            @Override
            public boolean hasNext() {
                if (ready.isEmpty() && !end) {
                    ready.addAll(page.apply(after));
                    end = ready.isEmpty();
                }
                return !ready.isEmpty();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var next = ready.remove();
                after = number.applyAsLong(next);
                return next;
            }
        };
    }
}
