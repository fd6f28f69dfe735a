package org.bluelamp.history;

import static org.bluelamp.history.ChangeQuery.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the people of the pinned force with what the history says of each, by the indexes of person and record; what the
 * identity provider told of their roles is read once for all of them, by that of entities. Whoever has come in, or been seen
 * with other roles, after they left or lost a role was let in again, and has it by another way than the provider told.
 */
@Repository
class PersonRows {

    private static final String TOLD = """
            with told as materialized (
              select x.after::jsonb ->> 'subject' as subject, c.operation, x.after::jsonb ->> 'roles' as roles,
                (x.after::jsonb ->> 'at')::timestamptz as at, c.at as told_at
              from change c join change_payload x on x.force = c.force and x.change_id = c.id
              where c.entity = :grants and x.after is not null),
            newest as (
              select distinct on (subject, role) subject, role, operation, at
              from told cross join lateral unnest(string_to_array(roles, ' ')) role
              where operation in ('role-given', 'role-taken')
              order by subject, role, at desc, told_at desc),
            moved as (
              select subject, max(at) filter (where operation = 'left-force') as left_at,
                max(at) filter (where operation = 'role-given') as given_at
              from told group by subject)""";

    private static final String KNOWN = """
            select p.id, p.name, p.roles, p.subject,
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

    private static final String STANDING = """
            select known.*,
              case when left_at is null then null
                when left_at > coalesce(greatest(given_at, last_sign_in, roles_since), '-infinity') then left_at end as gone_at,
              (select array_agg(role order by role) from newest n where n.subject = known.subject
                 and n.operation = 'role-taken' and role = any(string_to_array(roles, ' '))
                 and n.at > coalesce(greatest(last_sign_in, roles_since), '-infinity')) as taken_roles,
              (select array_agg(moment_text(n.at) order by role) from newest n where n.subject = known.subject
                 and n.operation = 'role-taken' and role = any(string_to_array(roles, ' '))
                 and n.at > coalesce(greatest(last_sign_in, roles_since), '-infinity')) as taken_at
            from known left join moved on moved.subject = known.subject""";

    private static final String LEAST = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, those that follow the cursor. */
    List<KnownPerson> list(Whom whom, @Nullable PersonCursor after, Instant now, int rows) {
        return jdbc.sql(TOLD + ", known as (" + KNOWN + ") select * from (" + STANDING + ") standing where "
                        + condition(whom) + " order by name, id limit :rows")
                .param("grants", RoleGrantRows.ENTITY)
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
            case PRIVILEGED ->
                "gone_at is null and exists (select from unnest(string_to_array(roles, ' ')) held"
                        + " where held = any(string_to_array(:privileges, ' '))"
                        + " and held <> all(coalesce(taken_roles, '{}')))";
            case DORMANT -> "gone_at is null and coalesce(last_sign_in, first_seen, '-infinity') < :dormant";
            case LEFT -> "gone_at is not null";
            case GONE -> "gone_at is null and coalesce(last_seen, first_seen, '-infinity') < :gone";
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
                instant(row, "gone_at"),
                taken(row),
                List.of());
    }

    private static Map<Role, Instant> taken(ResultSet row) throws SQLException {
        var taken = new EnumMap<Role, Instant>(Role.class);
        var codes = row.getArray("taken_roles");
        if (codes != null) {
            var moments = (String[]) row.getArray("taken_at").getArray();
            var named = List.of((String[]) codes.getArray());
            for (var role : Role.values()) {
                if (named.contains(role.code())) {
                    taken.put(role, Instant.parse(moments[named.indexOf(role.code())]));
                }
            }
        }
        return Collections.unmodifiableMap(taken);
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
