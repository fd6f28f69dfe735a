package org.bluelamp.records;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for what a hold of one record names, in the pinned force. */
@Repository
class HoldRows {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the history has any change of this record: a hold of one that it has none of would hold nothing. */
    boolean known(String entity, UUID record) {
        return jdbc.sql("select exists (select from change where record = :record and entity = :entity)")
                .param("record", record)
                .param("entity", entity)
                .query(Boolean.class)
                .single();
    }
}
