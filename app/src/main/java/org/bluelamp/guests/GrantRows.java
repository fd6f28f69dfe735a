package org.bluelamp.guests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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

    /** What was opened by this grant, newest first; files by its guest, whichever of their grants they came by. */
    List<Opening> opened(UUID grant, int most) {
        return jdbc.sql("""
                        select h.id, h.at, coalesce(p.after::jsonb ->> 'address', '') as address, h.file, p.after::jsonb ->> 'title' as title
                        from (
                            (select c.force, c.id, c.at, false as file from change c
                             where c.force = pinned_force() and c.record = :grant and c.entity = :entity and c.operation = :operation
                             order by c.at desc, c.id limit :most)
                            union all
                            (select c.force, c.id, c.at, true from guest_grant g
                             join change c on c.force = g.force and c.person_id = g.person
                             where g.force = pinned_force() and g.id = :grant and c.role_used = g.role and c.entity = :file
                               and c.operation = :operation
                             order by c.at desc, c.id limit :most)) h
                        left join change_payload p on p.force = h.force and p.change_id = h.id
                        order by h.at desc, h.id limit :most""")
                .param("grant", grant)
                .param("entity", GuestBook.ENTITY)
                .param("operation", GuestBook.OPENED)
                .param("file", GuestBook.FILE)
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
                row.getString("address"),
                row.getBoolean("file") ? Objects.requireNonNullElse(row.getString("title"), "") : null);
    }
}
