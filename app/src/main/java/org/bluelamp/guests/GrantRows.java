package org.bluelamp.guests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bluelamp.identity.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the entity cannot be asked: grants of other forces, seen from home; the database's day; what a guest opened. */
@Repository
class GrantRows {

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day that decides whether a grant holds: the database's, whatever the clock of a node says. */
    LocalDate today() {
        return jdbc.sql("select guest_day()").query(LocalDate.class).single();
    }

    /** Who let this account in and holds to it today, under the pin of its home. Once somebody came, the grant is theirs alone. */
    List<OpenDoor> open(Account account) {
        return jdbc.sql("""
                        select id, force, role, ends from guest_grant
                        where home = pinned_force() and withdrawn_at is null and guest_day() between starts and ends
                          and case when subject is null then account = any (string_to_array(:names, ' ')) else subject = :subject end
                        order by ends, id""")
                .param("names", String.join(" ", account.names()))
                .param("subject", account.subject())
                .query(GrantRows::door)
                .list();
    }

    /** Whether the grant of the guest at work holds at this moment. */
    boolean holds(UUID grant) {
        return jdbc.sql(
                        "select exists (select from guest_grant g where g.force = pinned_force() and g.id = :grant and holds(g))")
                .param("grant", grant)
                .query(Boolean.class)
                .single();
    }

    /** What was opened by this grant, newest first. */
    List<Opening> opened(UUID grant, int most) {
        return jdbc.sql("""
                        select h.id, h.at, coalesce(p.after::jsonb ->> 'address', '') as address
                        from change h left join change_payload p on p.force = h.force and p.change_id = h.id
                        where h.force = pinned_force() and h.record = :grant and h.entity = :entity and h.operation = :operation
                        order by h.at desc, h.id limit :most""")
                .param("grant", grant)
                .param("entity", GuestBook.ENTITY)
                .param("operation", GuestBook.OPENED)
                .param("most", most)
                .query(GrantRows::opening)
                .list();
    }

    private static OpenDoor door(ResultSet row, int number) throws SQLException {
        return new OpenDoor(
                row.getObject("id", UUID.class),
                row.getString("force"),
                Purpose.ofRole(row.getString("role")).orElseThrow(),
                row.getObject("ends", LocalDate.class));
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("address"));
    }
}
