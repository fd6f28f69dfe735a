package org.bluelamp.records;

import java.util.Set;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls the functions that erase, and does again what they did. All of it in the pinned force. */
@Repository
class ErasureRows {

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
}
