package org.bluelamp.history;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the operator's files said at the last start, of the pinned force. */
@Repository
class ForceFiles {

    private final JdbcClient jdbc;

    ForceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other start is entering what its files say; until the end of the transaction no other does. */
    void waitForOtherStarts() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('force_file'))::text")
                .query(String.class)
                .single();
    }

    /** Enters what is said now; a row that says it already stays as it is, and then there is nothing to tell. */
    void enter(FileSaid file) {
        jdbc.sql("""
                insert into force_file (about, hash, said, capabilities_hash, capabilities)
                values (:about, :hash, :said::jsonb, :capabilitiesHash, :capabilities::jsonb)
                on conflict (force, about) do update
                   set hash = excluded.hash, said = excluded.said,
                       capabilities_hash = excluded.capabilities_hash, capabilities = excluded.capabilities
                 where (force_file.hash, force_file.said, force_file.capabilities_hash, force_file.capabilities)
                       is distinct from (excluded.hash, excluded.said, excluded.capabilities_hash, excluded.capabilities)""")
                .param("about", file.about())
                .param("hash", file.hash())
                .param("said", file.said())
                .param("capabilitiesHash", file.capabilitiesHash())
                .param("capabilities", file.capabilities())
                .update();
    }

    /** Enters that this file was taken away. */
    void takeOut(String about) {
        jdbc.sql("update force_file set hash = null, said = null, capabilities_hash = null, capabilities = null"
                        + " where about = ? and said is not null")
                .param(about)
                .update();
    }

    /** Under the national pin: the codes of the forces that the last start knew. */
    Set<String> forces() {
        return new TreeSet<>(
                jdbc.sql("select jsonb_array_elements_text(said -> 'forces') from force_file where about = ?")
                        .param(FileSaid.NATION)
                        .query(String.class)
                        .set());
    }
}
