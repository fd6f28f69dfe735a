package org.bluelamp.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.RoleEvent;
import org.bluelamp.identity.RoleEvent.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the history of the pinned force tells of roles given and taken at the identity provider: events, whose record is the provider's. */
@Repository
class RoleGrantRows {

    static final String ENTITY = "role_grant";

    private static final String TELL = """
            select record_event(:entity, :record, :deed, (:detail::jsonb || jsonb_strip_nulls(jsonb_build_object(
              'person', (select id from person where subject = :subject),
              'byName', coalesce(nullif(:byName, ''), (select name from person where subject = :by)))))::text)
            where not exists (select from change where record = :record and entity = :entity)""";

    private static final String GRANTS = """
            select p.id, c.operation, x.after::jsonb ->> 'roles' as roles, x.after::jsonb ->> 'at' as at,
              coalesce(x.after::jsonb ->> 'byName', x.after::jsonb ->> 'by') as by
            from change c
            join change_payload x on x.force = c.force and x.change_id = c.id
            join person p on p.subject = x.after::jsonb ->> 'subject'
            where c.entity = :entity and p.id = any(string_to_array(:people, ',')::uuid[])
            order by x.after::jsonb ->> 'at', c.at, c.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoleGrantRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which of these events of the provider are told. */
    Set<UUID> told(Collection<UUID> events) {
        return new HashSet<>(jdbc.sql("select record from change where entity = :entity"
                        + " and record = any(string_to_array(:events, ',')::uuid[])")
                .param("entity", ENTITY)
                .param("events", joined(events))
                .query(UUID.class)
                .list());
    }

    /** Until the end of the transaction no other node tells any. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('role_grant'))::text")
                .query(String.class)
                .single();
    }

    void tell(RoleEvent event) {
        jdbc.sql(TELL)
                .param("entity", ENTITY)
                .param("record", event.id())
                .param("deed", event.deed().code())
                .param("detail", detail(event))
                .param("subject", event.subject())
                .param("by", event.by())
                .param("byName", event.byName())
                .query(row -> {});
    }

    private String detail(RoleEvent event) {
        var detail = json.createObjectNode()
                .put("subject", event.subject())
                .put("login", event.login())
                .put("by", event.by())
                .put("at", event.at().toString());
        if (event.deed() != Deed.LEFT) {
            detail.put("roles", String.join(" ", event.roles()));
        }
        return detail.toString();
    }

    Map<UUID, List<RoleGrant>> grants(Collection<UUID> people) {
        var held = new HashMap<UUID, Map<Role, RoleGrant>>();
        jdbc.sql(GRANTS).param("entity", ENTITY).param("people", joined(people)).query(row -> {
            var grants = held.computeIfAbsent(row.getObject("id", UUID.class), _ -> new EnumMap<>(Role.class));
            if (row.getString("operation").equals(Deed.LEFT.code())) {
                grants.clear();
                return;
            }
            for (var role : roles(row.getString("roles"))) {
                if (row.getString("operation").equals(Deed.GIVEN.code())) {
                    grants.put(role, new RoleGrant(role, row.getString("by"), Instant.parse(row.getString("at"))));
                } else {
                    grants.remove(role);
                }
            }
        });
        return held.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        grants -> List.copyOf(grants.getValue().values())));
    }

    private static List<Role> roles(String codes) {
        var named = Set.of(codes.split(" "));
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.code()))
                .toList();
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
