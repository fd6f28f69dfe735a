package org.bluelamp.history;

import static org.bluelamp.history.ChangeQuery.COLUMNS;
import static org.bluelamp.history.ChangeQuery.WITH_PAYLOAD;
import static org.bluelamp.history.ChangeQuery.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Question;
import org.bluelamp.history.spi.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code change} of the pinned force, newest first. */
@Repository
class ChangeRows {

    /** A change, and how many it stands for: itself and those that were made with it in one go. */
    record Line(Change change, int together) {}

    /** How many changes of an entity with an operation. */
    record Count(String entity, String operation, long count) {}

    /** A change that was drawn, of so many. */
    record Drawn(UUID id, long population) {}

    private final JdbcClient jdbc;
    private final Payload payload;

    ChangeRows(JdbcClient jdbc, Payload payload) {
        this.jdbc = jdbc;
        this.payload = payload;
    }

    List<Change> list(ChangeQuery query, int rows) {
        return jdbc.sql(query.list())
                .params(query.values(rows))
                .query(this::change)
                .list();
    }

    /** As {@link #list}, with how many changes each row stands for. */
    List<Line> lines(ChangeQuery query, int rows) {
        return jdbc.sql(query.list())
                .params(query.values(rows))
                .query((row, n) -> new Line(change(row, n), row.getInt("together")))
                .list();
    }

    /** Those that were made with this change in one go and did the same, newest first, itself among them. */
    List<Change> together(UUID id, int most) {
        return jdbc.sql("select " + COLUMNS + " from change" + WITH_PAYLOAD
                        + " join change one on one.force = c.force and " + InOneGo.same("c", "one")
                        + " where one.id = :id order by c.at desc, c.id limit :most")
                .param("id", id)
                .param("most", most)
                .query(this::change)
                .list();
    }

    /** A sample of what is sealed under a number up to {@code upTo}, in the order of the draw. */
    List<Drawn> draw(ChangeQuery query, String seed, long upTo, int size) {
        return jdbc.sql(query.sample())
                .params(query.values(size))
                .param("seed", seed)
                .param("upTo", upTo)
                .query((row, n) -> new Drawn(row.getObject("id", UUID.class), row.getLong("population")))
                .list();
    }

    /** Those with these ids, in no order. */
    List<Change> all(Collection<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + " from change" + WITH_PAYLOAD
                        + " where c.id = any(string_to_array(:ids, ',')::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(this::change)
                .list();
    }

    /** By entity and operation, of the newest {@code most} since then, without what this person read. */
    List<Count> counts(Instant since, UUID reader, int most) {
        return jdbc.sql("select entity, operation, count(*) as count from (select h.entity, h.operation from change h"
                        + " where h.at > :since and " + ChangeQuery.otherThanReadsOf("h")
                        + " order by h.at desc, h.id limit :most) newest group by entity, operation")
                .param("since", utc(since))
                .param("reader", reader)
                .param("most", most)
                .query((row, n) -> new Count(row.getString("entity"), row.getString("operation"), row.getLong("count")))
                .list();
    }

    /** How many each question finds since then, by its code, counting no further than {@code most}. */
    Map<String, Long> counts(List<Question> questions, Instant since, int most) {
        var counts = new HashMap<String, Long>();
        if (!questions.isEmpty()) {
            jdbc.sql(QuestionText.counts(questions))
                    .param("since", utc(since))
                    .param("rows", most)
                    .query(row -> {
                        counts.put(row.getString("code"), row.getLong("count"));
                    });
        }
        return counts;
    }

    Optional<Change> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from change" + WITH_PAYLOAD + " where c.id = :id")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /** The newest row-change of the record that is no newer than this. */
    Optional<Change> lastChange(String entity, UUID record, Instant at) {
        return jdbc.sql("select " + COLUMNS + " from change" + WITH_PAYLOAD
                        + " where c.record = :record and c.entity = :entity and c.at <= :at"
                        + " and c.operation in ('insert', 'update', 'delete') order by c.at desc, c.id limit 1")
                .param("record", record)
                .param("entity", entity)
                .param("at", utc(at))
                .query(this::change)
                .optional();
    }

    /**
     * The revisions that the change's transaction left, newest first: one, or none if it went past the portal's own saving; more
     * where a server that was restored came to its number once more.
     */
    List<Long> revisions(UUID change) {
        return jdbc.sql("select r.rev from revision r join change c on c.force = r.force and c.xid = r.xid"
                        + " where c.id = :id order by r.rev desc")
                .param("id", change)
                .query((row, n) -> row.getLong("rev"))
                .list();
    }

    /** Whether this person did this since then. */
    boolean since(UUID person, String entity, String operation, Instant since) {
        return jdbc.sql("select exists (select from change where person_id = :person and entity = :entity"
                        + " and operation = :operation and at >= :since)")
                .param("person", person)
                .param("entity", entity)
                .param("operation", operation)
                .param("since", utc(since))
                .query(Boolean.class)
                .single();
    }

    /** When this person last did this before then. */
    Optional<Instant> last(UUID person, String entity, String operation, Instant before) {
        return jdbc.sql("select at from change where person_id = :person and entity = :entity"
                        + " and operation = :operation and at < :before order by at desc, id limit 1")
                .param("person", person)
                .param("entity", entity)
                .param("operation", operation)
                .param("before", utc(before))
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("role_used"),
                row.getString("home_force"),
                row.getString("request"),
                row.getString("purpose"),
                row.getString("entity"),
                row.getObject("record", UUID.class),
                row.getString("operation"),
                row.getString("hash"),
                payload.fields(row.getString("before")),
                payload.fields(row.getString("after")),
                row.getObject("gone", UUID.class),
                sealed(row));
    }

    private static @Nullable Sealed sealed(ResultSet row) throws SQLException {
        var at = row.getObject("sealed_at", OffsetDateTime.class);
        return at == null ? null : new Sealed(row.getLong("number"), row.getLong("seal"), at.toInstant());
    }
}
