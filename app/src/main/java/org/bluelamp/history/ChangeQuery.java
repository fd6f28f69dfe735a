package org.bluelamp.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a question to {@code change}, and its values. Each condition is an equality that leads an index (force,
 * column, at desc, id), or a range of {@code at}: under row security nothing else would reach one. Several entities or
 * operations are asked one by one, so that each uses its index.
 *
 * @param entities none asks for all
 * @param operations none asks for all
 * @param records null asks for all, an empty list for none
 * @param question what else is asked of them
 * @param after only what is older than this
 * @param together tables of which the changes of one transaction with one operation are one row, the newest of them
 * @param reader whose own reading of the history is left out; null leaves nothing out
 */
record ChangeQuery(
        ChangeFilter filter,
        List<String> entities,
        List<String> operations,
        @Nullable List<UUID> records,
        QuestionText question,
        @Nullable ChangeCursor after,
        List<String> together,
        @Nullable UUID reader) {

    static final String COLUMNS =
            "c.id, c.at, c.person_id, c.role_used, c.home_force, c.request, c.purpose, c.entity, c.record, c.operation,"
                    + " encode(c.payload_hash, 'hex') as hash, p.before, p.after, p.gone, l.number, l.seal, s.at as sealed_at";
    static final String WITH_PAYLOAD = " c left join change_payload p on p.force = c.force and p.change_id = c.id"
            + " left join leaf l on l.force = c.force and l.change_id = c.id"
            + " left join seal s on s.force = l.force and s.number = l.seal";
    private static final String NEWEST = " order by h.at desc, h.id limit :rows";

    /** Each change a row of its own. */
    ChangeQuery(
            ChangeFilter filter,
            List<String> entities,
            List<String> operations,
            @Nullable List<UUID> records,
            QuestionText question,
            @Nullable ChangeCursor after) {
        this(filter, entities, operations, records, question, after, List.of(), null);
    }

    /** Without a question, of all records, from the newest. */
    static ChangeQuery of(ChangeFilter filter, List<String> entities, List<String> operations) {
        return new ChangeQuery(filter, entities, operations, null, new QuestionText(null), null);
    }

    ChangeQuery after(@Nullable ChangeCursor cursor) {
        return new ChangeQuery(filter, entities, operations, records, question, cursor, together, reader);
    }

    /** What is taken away is asked of the history itself. */
    ChangeQuery askedAnew() {
        return new ChangeQuery(filter, entities, operations, records, question.askedAnew(), after, together, reader);
    }

    ChangeQuery together(List<String> tables) {
        return new ChangeQuery(filter, entities, operations, records, question, after, tables, reader);
    }

    /** That somebody reads the history is no news to them. */
    ChangeQuery withoutReadsOf(UUID person) {
        return new ChangeQuery(filter, entities, operations, records, question, after, together, person);
    }

    /** The newest {@code :rows}, with their payload. */
    String list() {
        return question.given() + "select " + COLUMNS + ", " + (together.isEmpty() ? "1" : InOneGo.HOW_MANY)
                + " as together from ("
                + (question.kept() ? found() : newest()) + ")" + WITH_PAYLOAD + " order by c.at desc, c.id";
    }

    /** By the findings' own order, and the few changes of which the question was not asked yet. */
    private String found() {
        return "select h.* from ((select h.* from "
                + question.found(within("at", "change_id").further()) + any()
                + " order by f.at desc, f.change_id limit :rows) union (select h.* from " + question.due() + any()
                + NEWEST + ")) h" + NEWEST;
    }

    private String newest() {
        var each = new ArrayList<String>();
        each("entities", entities, each);
        each("operations", operations, each);
        if (records != null) {
            each.add("unnest(string_to_array(:records, ',')::uuid[]) each_records");
        }
        var where = where("h.entity = each_entities", "h.operation = each_operations", "h.record = each_records");
        var newest = "select h.* from change h" + question.rows() + where + NEWEST;
        if (!each.isEmpty()) {
            newest = "select h.* from " + String.join(" cross join ", each) + " cross join lateral (" + newest + ") h"
                    + NEWEST;
        }
        return newest;
    }

    private String any() {
        return where(
                "h.entity = any(string_to_array(:entities, ','))",
                "h.operation = any(string_to_array(:operations, ','))",
                "h.record = any(string_to_array(:records, ',')::uuid[])");
    }

    /**
     * A sample by {@code :seed} of those that are sealed under a number up to {@code :upTo}, and how many there are to draw from. The rule
     * stands in docs/sampling.md and is repeated by others: it never changes.
     */
    String sample() {
        var where = any();
        return question.given() + "select h.id, count(*) over () as population from change h" + question.rows()
                + " join leaf n on n.force = h.force and n.change_id = h.id"
                + (where.isEmpty() ? " where " : where + " and ")
                + "n.number <= :upTo order by sha256(convert_to(:seed || ':' || n.number::text, 'UTF8')) limit :rows";
    }

    /** @param change a row of {@code change}, which the person {@code :reader} may have read something by */
    static String otherThanReadsOf(String change) {
        return "(" + change + ".person_id is distinct from :reader or " + change + ".operation not in ("
                + Stories.READS.stream().map(read -> "'" + read + "'").collect(Collectors.joining(", ")) + "))";
    }

    /** The values of each statement. */
    Map<String, Object> values(long rows) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "since", filter.since());
        put(values, "until", filter.until());
        put(values, "person", filter.person());
        put(values, "role", filter.role());
        put(values, "record", filter.record());
        put(values, "reader", reader);
        if (!entities.isEmpty()) {
            values.put("entities", String.join(",", entities));
        }
        if (!operations.isEmpty()) {
            values.put("operations", String.join(",", operations));
        }
        if (records != null) {
            values.put("records", records.stream().map(UUID::toString).collect(Collectors.joining(",")));
        }
        if (after != null) {
            values.put("at", utc(after.at()));
            values.put("id", after.id());
        }
        if (!together.isEmpty()) {
            values.put("together", String.join(",", together));
        }
        values.put("rows", rows);
        return values;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void each(String name, List<String> several, List<String> from) {
        if (several.size() > 1) {
            from.add("unnest(string_to_array(:" + name + ", ',')) each_" + name);
        }
    }

    private String where(String oneOfEntities, String oneOfOperations, String oneOfRecords) {
        return within("h.at", "h.id")
                .when(filter.person() != null, "h.person_id = :person")
                .when(filter.role() != null, "h.role_used = :role")
                .when(filter.record() != null, "h.record = :record")
                .when(entities.size() == 1, "h.entity = :entities")
                .when(entities.size() > 1, oneOfEntities)
                .when(operations.size() == 1, "h.operation = :operations")
                .when(operations.size() > 1, oneOfOperations)
                .when(records != null, oneOfRecords)
                .when(!question.condition().isEmpty(), question.condition())
                .when(reader != null, otherThanReadsOf("h"))
                .when(!together.isEmpty(), InOneGo.firstOfItsGo(filter.until() != null))
                .where();
    }

    private Conditions within(String at, String id) {
        return new Conditions()
                .when(filter.since() != null, at + " >= :since")
                .when(filter.until() != null, at + " < :until")
                .when(after != null, at + " <= :at and (" + at + " < :at or " + id + " > :id)");
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Instant instant ? utc(instant) : value);
        }
    }
}
