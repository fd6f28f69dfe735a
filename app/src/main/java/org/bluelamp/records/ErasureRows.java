package org.bluelamp.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls the functions that erase, and reads what they would take. All of it in the pinned force. */
@Repository
class ErasureRows {

    /** A look through the history for words is bounded: so many of the newest changes. */
    static final int SCANNED = 20_000;

    /** What may be erased by, which is also the name of its table. */
    static final Set<String> KINDS = Set.of("redaction", "disposal");

    /** The database's word for: what was approved is not there (any more). */
    private static final String NOTHING = "P0002";

    private final JdbcClient jdbc;

    ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refused, with nothing erased, when the words stand no more where they were chosen. */
    void redact(UUID redaction) {
        erase("redact", redaction, "records.redaction.refused.moved");
    }

    /** Refused, with nothing erased, when nothing is due. */
    void dispose(UUID disposal) {
        erase("dispose", disposal, "records.disposal.refused.nothing");
    }

    private void erase(String function, UUID id, String nothing) {
        try {
            jdbc.sql("select " + function + "(:id)::text")
                    .param("id", id)
                    .query((row, n) -> n)
                    .list();
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof PSQLException cause && NOTHING.equals(cause.getSQLState())) {
                throw Refused.because(nothing);
            }
            throw e;
        }
    }

    /** Empty for a change of another force, as for none, and for one of no record. */
    Optional<Chosen> chosen(UUID change, String field) {
        return jdbc.sql("""
                        select c.entity, c.record, p.gone, p.before::jsonb ->> :field as before, p.after::jsonb ->> :field as after,
                          is_free_text(c.entity, :field) as free,
                          exists (select from information_schema.columns t where t.table_schema = 'public'
                            and t.table_name = c.entity and t.column_name = :field and t.data_type = 'bytea') as file
                        from change c join change_payload p on p.force = c.force and p.change_id = c.id
                        where c.id = :change and c.record is not null""")
                .param("change", change)
                .param("field", field)
                .query((row, n) -> new Chosen(
                        change,
                        row.getString("entity"),
                        row.getObject("record", UUID.class),
                        field,
                        row.getObject("gone", UUID.class),
                        row.getBoolean("free"),
                        row.getBoolean("file"),
                        row.getString("before"),
                        row.getString("after")))
                .optional();
    }

    /** The fields of this entity out of which something may be taken. */
    List<String> freeTexts(String entity) {
        return jdbc.sql("""
                        select a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relname = :entity and a.attnum > 0
                          and not a.attisdropped and is_free_text(c.relname, a.attname) order by a.attnum""")
                .param("entity", entity)
                .query((row, n) -> row.getString("attname"))
                .list();
    }

    Optional<String> words(UUID redaction) {
        return jdbc.sql("select redacted_words(r) from redaction r where r.id = :id")
                .param("id", redaction)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(words -> words);
    }

    Effect effect(Redaction redaction, String words) {
        return jdbc.sql("""
                        select count(*) as changes, coalesce(bool_or(held(c, p)), false) as held
                        from change c join change_payload p on p.force = c.force and p.change_id = c.id
                        where c.entity = :entity and c.record = :record
                          and (image_holds(p.before, :field, :words) or image_holds(p.after, :field, :words))""")
                .param("entity", redaction.entity())
                .param("record", redaction.record())
                .param("field", redaction.field())
                .param("words", words)
                .query((row, n) -> {
                    var elsewhere = elsewhere(redaction, words);
                    var given = elsewhere.subList(0, Math.min(Effect.PLACES, elsewhere.size()));
                    return new Effect(
                            words,
                            row.getLong("changes"),
                            row.getBoolean("held"),
                            given,
                            elsewhere.size() > given.size());
                })
                .single();
    }

    /** One more than are given, where there are more. */
    private List<Effect.Place> elsewhere(Redaction redaction, String words) {
        return jdbc.sql("""
                        select distinct on (found.entity, found.record) found.id, found.entity, found.record
                        from (select c.id, c.at, c.entity, c.record, p.before, p.after
                              from (select * from change order by at desc, id limit :scanned) c
                              join change_payload p on p.force = c.force and p.change_id = c.id) found
                        where found.record is not null
                          and position(btrim(to_jsonb(:words::text)::text, '"') in coalesce(found.before, '') || coalesce(found.after, '')) > 0
                          and (found.entity, found.record) is distinct from (:entity, :record)
                        order by found.entity, found.record, found.at desc, found.id limit :places""")
                .param("scanned", SCANNED)
                .param("places", Effect.PLACES + 1)
                .param("entity", redaction.entity())
                .param("record", redaction.record())
                .param("words", words)
                .query((row, n) -> new Effect.Place(
                        row.getObject("id", UUID.class), row.getString("entity"), row.getObject("record", UUID.class)))
                .list();
    }

    /** The row of an erasure, as the ledger keeps it. */
    String line(String erasure, UUID id) {
        return jdbc.sql("select jsonb_build_object('erasure', :erasure::text, 'row', to_jsonb(e))::text from "
                        + table(erasure) + " e where e.id = :id")
                .param("erasure", erasure)
                .param("id", id)
                .query(String.class)
                .single();
    }

    /**
     * Does again, in the pinned force, what a line of the ledger says was done, unless this database knows it as done. What it
     * took and is not there needs no doing. True if it was done now.
     */
    boolean replay(String erasure, String row) {
        var table = table(erasure);
        var known = jdbc.sql("select e.state from " + table + " e where e.id = (:row::jsonb ->> 'id')::uuid")
                .param("row", row)
                .query(String.class)
                .optional();
        if (known.filter(state -> state.equals("done") || state.equals("refused"))
                        .isPresent()
                || (table.equals("redaction") && !sourceThere(row))) {
            return false;
        }
        var approved = " from jsonb_populate_record(null::" + table
                + ", :row::jsonb || '{\"state\": \"approved\", \"version\": 1, \"done_at\": null, \"count\": null, \"digest\": null}') r";
        jdbc.sql(
                        known.isPresent()
                                ? "update " + table
                                        + " e set state = 'approved', decided_by = r.decided_by, decided_at = r.decided_at, version = e.version + 1"
                                        + approved + " where e.id = r.id and e.state = 'asked'"
                                : "insert into " + table + " select r.*" + approved)
                .param("row", row)
                .update();
        var id = jdbc.sql("select (:row::jsonb ->> 'id')::uuid")
                .param("row", row)
                .query(UUID.class)
                .single();
        if (table.equals("redaction")) {
            redact(id);
        } else {
            dispose(id);
        }
        return true;
    }

    private boolean sourceThere(String row) {
        return jdbc.sql("select exists (select from change where id = (:row::jsonb ->> 'source')::uuid)")
                .param("row", row)
                .query(Boolean.class)
                .single();
    }

    private static String table(String erasure) {
        if (!KINDS.contains(erasure)) {
            throw new IllegalArgumentException("No such erasure: " + erasure);
        }
        return erasure;
    }

    /** The first change of the record in which the words stand in this field: an older backup has it when it has any. */
    Optional<Chosen> first(Chosen chosen, String words) {
        return jdbc.sql("""
                        select c.id from change c join change_payload p on p.force = c.force and p.change_id = c.id
                        where c.entity = :entity and c.record = :record
                          and (image_holds(p.before, :field, :words) or image_holds(p.after, :field, :words))
                        order by c.at, c.id limit 1""")
                .param("entity", chosen.entity())
                .param("record", chosen.record())
                .param("field", chosen.field())
                .param("words", words)
                .query(UUID.class)
                .optional()
                .flatMap(change -> chosen(change, chosen.field()));
    }

    /** What is due of one kind, by entity and year of the change. */
    List<DueNow.Part> due(String retention, Instant cutoff) {
        return jdbc.sql("""
                        select c.entity, extract(year from c.at at time zone 'Europe/London')::int as year, count(*) as count
                        from change c join change_payload p on p.force = c.force and p.change_id = c.id
                        where c.retention = :retention and c.at < :cutoff and due(c, p, :retention, :cutoff)
                        group by 1, 2 order by 2, 1""")
                .param("retention", retention)
                .param("cutoff", cutoff.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DueNow.Part(row.getString("entity"), row.getInt("year"), row.getLong("count")))
                .list();
    }

    /** How many would be due but for a hold. */
    long held(String retention, Instant cutoff) {
        return jdbc.sql("""
                        select count(*) from change c join change_payload p on p.force = c.force and p.change_id = c.id
                        where c.retention = :retention and c.at < :cutoff and num_nonnulls(p.salt, p.before, p.after) > 0
                          and held(c, p)""")
                .param("retention", retention)
                .param("cutoff", cutoff.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
