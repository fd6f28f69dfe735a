package org.bluelamp.history;

import static org.bluelamp.history.ChangeQuery.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the people of the pinned force with what the history says of each, by the indexes of person and record. */
@Repository
class PersonRows {

    private static final String KNOWN = """
            select p.id, p.name, p.roles,
              (select c.at from change c where c.record = p.id and c.entity = 'person' and c.operation = 'insert'
               order by c.at desc, c.id limit 1) as first_seen,
              (select c.at from change c where c.person_id = p.id and c.entity = 'person' and c.operation = 'signed-in'
               order by c.at desc, c.id limit 1) as last_sign_in,
              (select c.at from change c where c.person_id = p.id order by c.at desc, c.id limit 1) as last_seen,
              (select c.at from change c join change_payload x on x.force = c.force and x.change_id = c.id
               where c.record = p.id and c.entity = 'person' and c.operation in ('insert', 'update')
                 and x.before::jsonb ->> 'roles' is distinct from x.after::jsonb ->> 'roles'
               order by c.at desc, c.id limit 1) as roles_since
            from person p where (p.name, p.id) > (:name, :id)""";

    private static final String LEAST = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, those that follow the cursor. */
    List<KnownPerson> list(Whom whom, @Nullable PersonCursor after, Instant now, int rows) {
        return jdbc.sql("select * from (" + KNOWN + ") known where " + condition(whom)
                        + " order by name, id limit :rows")
                .param("name", after == null ? "" : after.name())
                .param("id", after == null ? UUID.fromString(LEAST) : after.id())
                .param("dormant", utc(now.minus(Whom.DORMANT_AFTER)))
                .param("gone", utc(now.minus(Whom.GONE_AFTER)))
                .param("privileges", Whom.PRIVILEGES.stream().map(Role::code).collect(Collectors.joining(" ")))
                .param("rows", rows)
                .query(PersonRows::person)
                .list();
    }

    private static String condition(Whom whom) {
        return switch (whom) {
            case ALL -> "true";
            case PRIVILEGED -> "string_to_array(roles, ' ') && string_to_array(:privileges, ' ')";
            case DORMANT -> "coalesce(last_sign_in, first_seen, '-infinity') < :dormant";
            case GONE -> "coalesce(last_seen, first_seen, '-infinity') < :gone";
        };
    }

    private static KnownPerson person(ResultSet row, int number) throws SQLException {
        return new KnownPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                roles(row.getString("roles")),
                instant(row, "first_seen"),
                instant(row, "last_sign_in"),
                instant(row, "last_seen"),
                instant(row, "roles_since"),
                List.of());
    }

    private static List<Role> roles(String codes) {
        var held = List.of(codes.split(" "));
        return Arrays.stream(Role.values())
                .filter(role -> held.contains(role.code()))
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
