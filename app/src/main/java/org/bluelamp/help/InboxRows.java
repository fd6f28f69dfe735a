package org.bluelamp.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.ForceStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the requests that were confirmed, each with its case, under the national pin. */
@Component
class InboxRows {

    private static final String ITEM = """
            select r.id, r.force, r.edition, r.area, r.standard, r.contact, r.sentence, r.sent_at,
              coalesce(c.state, 'new') as state, c.taken_by, c.taken_at, c.note, c.answered_at, c.closed_at,
              coalesce(c.version + 1, 0) as version
            from help_request r left join help_case c on c.force = 'national' and c.request = r.id""";

    private final JdbcClient jdbc;
    private final ForceDirectory forces;

    InboxRows(JdbcClient jdbc, ForceDirectory forces) {
        this.jdbc = jdbc;
        this.forces = forces;
    }

    List<InboxItem> list(InboxFilter filter, @Nullable PageEnd after, int rows) {
        var state = filter.state();
        return jdbc.sql(ITEM + """
                         where (cast(:state as text) is null or coalesce(c.state, 'new') = :state)
                          and (cast(:force as text) is null or r.force = :force)
                          and (cast(:area as text) is null or r.area = :area)
                          and (cast(:at as timestamptz) is null or r.sent_at < :at or (r.sent_at = :at and r.id > :id))
                        order by r.sent_at desc, r.id limit :rows""")
                .param("state", state == null ? null : state.code())
                .param("force", filter.force())
                .param("area", filter.area())
                .param("at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("rows", rows)
                .query(this::item)
                .list();
    }

    Optional<InboxItem> one(UUID id) {
        return jdbc.sql(ITEM + " where r.id = :id")
                .param("id", id)
                .query(this::item)
                .optional();
    }

    private InboxItem item(ResultSet row, int number) throws SQLException {
        var force = row.getString("force");
        var known = forces.find(force);
        return new InboxItem(
                row.getObject("id", UUID.class),
                force,
                known.map(Force::status).orElse(ForceStatus.ACTIVE),
                known.isPresent() ? known.get().successor() : null,
                row.getString("edition"),
                row.getString("area"),
                row.getString("standard"),
                row.getString("contact"),
                row.getString("sentence"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Coded.of(CaseState.class, row.getString("state")),
                row.getObject("taken_by", UUID.class),
                instant(row, "taken_at"),
                row.getString("note"),
                instant(row, "answered_at"),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
