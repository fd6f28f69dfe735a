package org.bluelamp.budgets;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.launch.Access;

/** Writes changes by the hundred thousand, as the trigger writes them, of the records and people that the forces have. */
final class ManyChanges implements AutoCloseable {

    /**
     * A slice of a force's changes: of its answers and evidence in turn, by its people in turn, each image the live row with another
     * comment; every tenth tells that somebody read the history. Over five years, or as if it were now.
     */
    private static final String SLICE = """
            with image as materialized (
              select row_number() over (order by id) - 1 as place, entity, id, live
              from (select 'answer' as entity, id, to_jsonb(a) as live from answer a where force = :force
                    union all select 'evidence', id, to_jsonb(e) from evidence e where force = :force) records),
            who as materialized (select array_agg(id order by id) as people from person where force = :force),
            made as materialized (
              select n, gen_random_uuid() as id, uuid_send(gen_random_uuid()) as salt,
                case when n % 10 = 0 then 'history' else i.entity end as entity, case when n % 10 > 0 then i.id end as record,
                case when n % 10 = 0 then 'opened' when n % 10 < 3 then 'insert' else 'update' end as operation,
                case when n % 10 >= 3 then (i.live || jsonb_build_object('version', n % 7, 'comment', 'At headquarters and in '
                  || n % 5 || ' districts; the third follows, note ' || md5(n::text)))::text end as before,
                case when n % 10 > 0 then (i.live || jsonb_build_object('version', n % 7 + 1, 'comment', 'At headquarters and in '
                  || n % 6 || ' districts; the rest follows, note ' || md5((n + 1)::text)))::text end as after
              from generate_series(:first::bigint, :last::bigint) n
              join image i on i.place = n * 7919 % (select count(*) from image)),
            written as (
              insert into change (force, id, xid, at, person_id, role_used, home_force, request, purpose, entity, record, operation,
                retention, payload_hash)
              select :force, id, (1000 + n / 3)::text::xid8,
                case when :now then clock_timestamp() else timestamptz '2021-11-01' + n * interval '700 seconds' end,
                people[1 + n * 31 % cardinality(people)], (array['lead', 'contributor', 'contributor', 'chief'])[1 + n % 4], :force,
                md5(n::text)::uuid::text, 'use', entity, record, operation, 'assessment', payload_digest(salt, before, after)
              from made, who),
            paid as (insert into change_payload (force, change_id, salt, before, after) select :force, id, salt, before, after from made)
            insert into unsealed (force, change_id) select :force, id from made
            """;

    private final Connection superuser;
    private final List<String> forces = new ArrayList<>();
    private long each;

    ManyChanges(Access access) throws SQLException {
        superuser = access.connect(access.superuser());
        try (var statement = superuser.createStatement()) {
            // keys are not what is measured
            statement.execute("set session_replication_role = replica");
            try (var rows = statement.executeQuery("select distinct force from answer order by force")) {
                while (rows.next()) {
                    forces.add(rows.getString(1));
                }
            }
        }
    }

    /** The forces that have answers, and so changes of them. */
    List<String> forces() {
        return List.copyOf(forces);
    }

    /** Writes so many more in each force. @param now the force whose changes are dated now, others' lie in the five years before */
    void write(long more, String now) throws SQLException {
        for (var force : forces) {
            var sql = SLICE.replace(":force", "'" + force + "'")
                    .replace(":first", String.valueOf(each + 1))
                    .replace(":last", String.valueOf(each + more))
                    .replace(":now", String.valueOf(force.equals(now)));
            try (var statement = superuser.createStatement()) {
                statement.execute(sql);
            }
        }
        each += more;
    }

    void analyze() throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("vacuum (analyze) change, change_payload, leaf, seal, unsealed");
        }
    }

    String text(String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    long ask(String question) throws SQLException {
        return Long.parseLong(text(question));
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
