package org.bluelamp.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a disposal would take, and what a hold keeps from it. All of it in the pinned force. */
@Repository
class DisposalRows {

    private final JdbcClient jdbc;

    DisposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
