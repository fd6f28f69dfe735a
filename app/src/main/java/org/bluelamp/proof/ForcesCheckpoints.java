package org.bluelamp.proof;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newest checkpoint of every force, for the national auditor to keep: whoever rewrites one force's history would have to
 * rewrite the copies of two. Decision 0012 opens this door; behind it are heads of logs and nothing else.
 */
@Service
@Requires(Permission.READ_FORCES_CHECKPOINTS)
public class ForcesCheckpoints {

    /**
     * @param size how many changes it covers
     * @param note as it was signed
     */
    public record Latest(String force, long size, Instant madeAt, String note) {}

    private final JdbcClient jdbc;
    private final ForceDirectory forces;

    ForcesCheckpoints(JdbcClient jdbc, ForceDirectory forces) {
        this.jdbc = jdbc;
        this.forces = forces;
    }

    /** By force; one that has none yet is left out. */
    @Transactional(readOnly = true)
    public List<Latest> latest() {
        return all();
    }

    /** The same, for the national plane's own letters. */
    @Transactional(readOnly = true)
    @Requires(Permission.MAKE_CHECKPOINT)
    List<Latest> all() {
        return jdbc.sql("""
                        select latest.force, latest.size, latest.made_at, latest.note
                        from unnest(string_to_array(:forces, ',')) each_force
                        cross join lateral (select force, size, made_at, note from checkpoint
                          where force = each_force order by size desc limit 1) latest
                        order by latest.force""")
                .param("forces", String.join(",", codes()))
                .query((row, n) -> new Latest(
                        row.getString("force"),
                        row.getLong("size"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    /** The newest note of one force, as it was signed. Absent for a force that has none. */
    @Transactional(readOnly = true)
    public String note(String force) {
        return jdbc.sql("select note from checkpoint where force = :force order by size desc limit 1")
                .param("force", force)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Absent("checkpoint"));
    }

    private List<String> codes() {
        return forces.all().stream().map(Force::code).toList();
    }
}
