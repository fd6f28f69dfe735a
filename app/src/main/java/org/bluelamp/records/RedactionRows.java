package org.bluelamp.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a redaction would take, and where the same words stand besides. All of it in the pinned force. */
@Repository
class RedactionRows {

    /** A look through the history for words is bounded: so many of the newest changes. */
    static final int SCANNED = 20_000;

    private final JdbcClient jdbc;

    RedactionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** The fields of this entity, or of such an event, out of which something may be taken. */
    List<String> freeTexts(String entity) {
        return jdbc.sql("""
                        select field from (
                          select a.attname as field, a.attnum as n from pg_class c join pg_attribute a on a.attrelid = c.oid
                          where c.relnamespace = 'public'::regnamespace and c.relname = :entity and a.attnum > 0
                            and not a.attisdropped and is_free_text(c.relname, a.attname)
                          union all select field, n from unnest(event_texts(:entity)) with ordinality told(field, n)) free
                        order by n""")
                .param("entity", entity)
                .query((row, n) -> row.getString("field"))
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
}
