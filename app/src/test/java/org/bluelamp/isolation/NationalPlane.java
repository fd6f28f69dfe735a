package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.name;
import static org.bluelamp.isolation.Sql.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.identity.Role;

/**
 * By what the national service could learn something of a force in the database: under its pin, and as the benchmark's own
 * role. Whatever is not named, with its columns and a reason, is a finding.
 */
final class NationalPlane {

    private static final String PORTAL = "bluelamp_portal";
    private static final String BENCHMARK = "bluelamp_benchmark";
    private static final String FORCE = "alderdale";

    /** What the pin shows of one's own rows, in every table of forces. */
    private static final String OWN = "(force = pinned_force())";

    private final Sql sql;
    private final Map<String, String> named;
    private final List<Finding> findings = new ArrayList<>();

    private NationalPlane(Sql sql, Map<String, String> named) {
        this.sql = sql;
        this.named = named;
    }

    /** @param named by {@code reader object}, the columns; empty for functions */
    static List<Finding> findings(Sql sql, Map<String, String> named) {
        var plane = new NationalPlane(sql, named);
        plane.roles();
        plane.policies();
        plane.withoutPolicies();
        plane.privileges();
        plane.columns();
        plane.functions();
        plane.rows();
        return plane.findings;
    }

    private void find(String check, String object, String detail) {
        findings.add(new Finding(check, object, detail));
    }

    private void asked(String check, String reader, String object, String detail) {
        if (!named.containsKey(reader + " " + object)) {
            find(check, reader + " " + object, detail);
        }
    }

    /** Neither can become anybody else, or owns anything. */
    private void roles() {
        sql.column("""
                select rolname from pg_roles r where rolname in ('bluelamp_portal', 'bluelamp_benchmark')
                and (rolsuper or rolbypassrls or rolcreaterole or exists (select from pg_auth_members where member = r.oid)
                  or exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid))""").forEach(role -> find("role", role, "has rights beside its grants"));
    }

    /** Policies that show rows of a force to whoever is not pinned to it. */
    private void policies() {
        for (var policy : sql.rows("""
                select p.tablename as "table", p.policyname as policy, p.qual, role as reader from pg_policies p,
                  (values ('bluelamp_portal', 'national'), ('bluelamp_benchmark', 'benchmark')) as r (login, role)
                where p.schemaname = 'public' and p.permissive = 'PERMISSIVE' and p.cmd in ('SELECT', 'ALL')
                and p.roles && array['public', r.login]::name[] and p.qual is distinct from '%s'
                and has_any_column_privilege(r.login, format('public.%%I', p.tablename), 'select')
                and exists (select from pg_attribute a where a.attrelid = format('public.%%I', p.tablename)::regclass
                  and a.attname = 'force' and not a.attisdropped)""".formatted(OWN))) {
            asked(
                    "policy",
                    policy.get("reader"),
                    policy.get("table"),
                    policy.get("policy") + ": " + policy.get("qual"));
        }
    }

    /** What is read past row security: views, and tables that have none. */
    private void withoutPolicies() {
        sql.column("""
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
                and (c.relkind in ('v', 'm', 'f') or c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity))
                and (has_any_column_privilege('bluelamp_portal', c.oid, 'select')
                  or has_any_column_privilege('bluelamp_benchmark', c.oid, 'select'))""").forEach(relation -> find("no row security", relation, "is read past it"));
    }

    /** Everything that the benchmark's role reads. */
    private void privileges() {
        readable(BENCHMARK).forEach(relation -> asked("privilege", "benchmark", relation, "is readable"));
    }

    private List<String> readable(String login) {
        return sql.column("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
                and has_any_column_privilege(%s, oid, 'select') order by relname""".formatted(quoted(login)));
    }

    /** What is named has exactly the columns for which its reason was given. */
    private void columns() {
        named.forEach((object, columns) -> {
            var table = object.substring(object.indexOf(' ') + 1);
            if (!columns.isEmpty()) {
                var there = sql.one("""
                        select string_agg(attname, ' ' order by attnum) from pg_attribute
                        where attrelid = to_regclass(%s) and attnum > 0 and not attisdropped""".formatted(quoted("public." + name(table))));
                if (!columns.equals(there)) {
                    find("columns", object, "has " + there);
                }
            }
        });
    }

    /** What works with its owner's rights and could answer for another force. */
    private void functions() {
        for (var function : sql.rows("""
                select p.proname, reader from pg_proc p,
                  (values ('bluelamp_portal', 'national'), ('bluelamp_benchmark', 'benchmark')) as r (login, reader)
                where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege(r.login, p.oid, 'execute')""")) {
            asked("function", function.get("reader"), function.get("proname"), "can be called");
        }
    }

    /** One row of a force in every table that can have one; and then every relation is read, by every national role. */
    private void rows() {
        var verdicts = Verdicts.read();
        var rows = new Rows(sql, verdicts);
        sql.run("savepoint planted; set local session_replication_role = replica");
        for (var verdict : verdicts.all()) {
            if (verdict.carriesForce()
                    && sql.yes("select to_regclass(" + quoted("public." + name(verdict.object())) + ") is not null")) {
                sql.run(rows.insert(verdict.object(), FORCE));
            }
        }
        var portals = readable(PORTAL);
        Arrays.stream(Role.values())
                .filter(Role::national)
                .forEach(role -> seen("national", PORTAL, role.code(), portals));
        seen("benchmark", BENCHMARK, "", readable(BENCHMARK));
        sql.run("rollback to savepoint planted");
    }

    private void seen(String reader, String login, String role, List<String> relations) {
        for (var relation : relations) {
            sql.run("savepoint seen; set local bluelamp.force = 'national'; set local bluelamp.home_force = 'national';"
                    + " set local bluelamp.role = " + quoted(role) + "; set local session authorization " + login);
            try {
                if (!sql.one(planted(relation)).equals("0")) {
                    asked("rows", reader, relation, "shows a row of a force to " + (role.isEmpty() ? login : role));
                }
            } finally {
                sql.run("rollback to savepoint seen; release savepoint seen");
            }
        }
    }

    /** In how many rows the force stands, of the columns that whoever asks may read. */
    private String planted(String relation) {
        var columns = sql.column("""
                select quote_ident(attname) from pg_attribute where attrelid = %s::regclass and attnum > 0 and not attisdropped
                and has_column_privilege(attrelid, attnum, 'select')""".formatted(quoted("public." + name(relation))));
        return "select count(*) from " + name(relation) + " where concat_ws(' ', " + String.join("::text, ", columns)
                + "::text) like '%" + FORCE + "%'";
    }

    /** The table of data: columns by reader and object. */
    static Map<String, String> named() {
        var named = new TreeMap<String, String>();
        Verdicts.rows("national.csv").forEach(row -> {
            if (row.get("why").length() < 20) {
                throw new IllegalStateException(row.get("object") + " has no reason");
            }
            named.put(row.get("reader") + " " + row.get("object"), row.get("columns"));
        });
        return named;
    }
}
