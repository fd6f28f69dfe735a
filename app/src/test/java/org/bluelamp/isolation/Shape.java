package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the catalogue of the database says against the verdicts. Everything is found in pg_catalog; nothing is listed here. */
final class Shape {

    private static final String OWNER = "bluelamp_owner";
    private static final String OURS = " n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' ";

    private final Sql sql;
    private final Verdicts verdicts;
    private final List<Finding> findings = new ArrayList<>();

    private Shape(Sql sql, Verdicts verdicts) {
        this.sql = sql;
        this.verdicts = verdicts;
    }

    static List<Finding> findings(Sql sql, Verdicts verdicts) {
        var shape = new Shape(sql, verdicts);
        shape.roles();
        shape.schemas();
        shape.relations();
        shape.policies();
        shape.functions();
        shape.verdictsWithoutObject();
        return shape.findings;
    }

    private void found(String check, String object, String detail) {
        findings.add(new Finding(check, object, detail));
    }

    private void each(String check, String query) {
        for (var row : sql.rows(query)) {
            found(check, row.get("object"), row.get("detail"));
        }
    }

    private void roles() {
        for (var role :
                sql.column("select rolname from pg_roles where oid >= 16384 and rolname !~ '^pg_' order by 1")) {
            if (!verdicts.roles().contains(role)) {
                found("role without verdict", role, "verdicts.csv has no column for it");
            }
        }
        each("role with power", """
                select rolname as object,
                  concat_ws(' ', case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
                    case when rolcreaterole then 'createrole' end, case when rolreplication then 'replication' end) as detail
                from pg_roles where oid >= 16384 and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)""");
        each("role in a role", """
                select m.rolname as object, 'is a member of ' || r.rolname as detail
                from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
                where m.oid >= 16384""");
        each("role that may make objects", """
                select r.rolname as object, 'may create in ' || n.nspname as detail from pg_roles r, pg_namespace n
                where r.oid >= 16384 and r.rolname <> 'bluelamp_owner' and has_schema_privilege(r.oid, n.oid, 'create')
                and n.nspname !~ '^pg_'
                union all
                select rolname, 'may make temporary tables' from pg_roles
                where oid >= 16384 and rolname <> 'bluelamp_owner' and has_database_privilege(oid, current_database(), 'temp')""");
    }

    private void schemas() {
        each("schema without verdict", """
                select n.nspname as object, 'only public is known' as detail from pg_namespace n
                where n.nspname not in ('public', 'bluelamp_watch') and""" + OURS);
        each("wrong owner", """
                select n.nspname as object, 'owned by ' || r.rolname as detail from pg_namespace n join pg_roles r on r.oid = n.nspowner
                where n.nspname = 'bluelamp_watch' and not r.rolsuper""");
    }

    private void relations() {
        for (var relation : sql.rows("""
                select c.oid, c.relname, c.relkind, c.relispartition, c.relrowsecurity, c.relforcerowsecurity,
                  pg_get_userbyid(c.relowner) as owner, coalesce(array_to_string(c.reloptions, ' '), '') as options,
                  (select p.relname from pg_inherits i join pg_class p on p.oid = i.inhparent where i.inhrelid = c.oid limit 1) as parent
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and""" + OURS + """
                and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                  and d.deptype in ('e', 'i') and c.relkind = 'S') order by c.relname""")) {
            relation(relation);
        }
    }

    private void relation(Map<String, String> relation) {
        var name = relation.get("relname");
        if (!relation.get("owner").equals(OWNER)) {
            found("wrong owner", name, "owned by " + relation.get("owner"));
        }
        switch (relation.get("relkind")) {
            case "m" -> {
                found("materialized view", name, "keeps rows of all forces, without row security");
                return;
            }
            case "f" -> {
                found("foreign table", name, "lies outside row security");
                return;
            }
            default -> {}
        }
        var kind = relation.get("relkind");
        if (kind.equals("v") && !relation.get("options").contains("security_invoker=true")) {
            found("view with its owner's rights", name, "needs security_invoker = true");
        }
        var verdict = verdicts.on(name)
                .or(() -> verdicts.on(String.valueOf(relation.get("parent"))))
                .orElse(null);
        if (verdict == null) {
            found("no verdict", name, "add it to isolation/verdicts.csv");
            return;
        }
        if (kind.equals("v")) {
            if (verdict.kind() != Verdict.Kind.VIEW) {
                found("wrong kind", name, "is a view");
            }
        } else if (kind.equals("S")) {
            if (verdict.kind() != Verdict.Kind.SEQUENCE) {
                found("wrong kind", name, "is a sequence");
            }
        } else if (verdict.table()) {
            table(name, relation, verdict);
        } else {
            found("wrong kind", name, "is a table");
        }
        grants(name, kind, verdict);
    }

    private void table(String name, Map<String, String> relation, Verdict verdict) {
        if (verdict.kind() == Verdict.Kind.CLOSED) {
            return;
        }
        if (relation.get("relrowsecurity").equals("f")) {
            found("row security off", name, "not enabled");
        }
        if (relation.get("relforcerowsecurity").equals("f")) {
            found("row security not forced", name, "the owner sees everything");
        }
        var oid = relation.get("oid");
        if (verdict.carriesForce()) {
            carriesForce(name, oid, verdict);
            guests(name, verdict);
        } else if (sql.yes(
                "select exists (select from pg_attribute where attname = 'force' and attnum > 0 and not attisdropped and attrelid = "
                        + oid + ")")) {
            found("wrong kind", name, "carries a force and is called national");
        }
        keysOut(name, oid, verdict);
        history(name, oid, verdict);
    }

    private void carriesForce(String name, String oid, Verdict verdict) {
        var force = sql.rows("""
                select a.attnotnull, coalesce(pg_get_expr(d.adbin, d.adrelid), '') as fallback, t.typname
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                where a.attname = 'force' and a.attnum > 0 and not a.attisdropped and a.attrelid = """ + oid);
        if (force.isEmpty()) {
            found("no force", name, "has no column force");
            return;
        }
        if (force.getFirst().get("attnotnull").equals("f")) {
            found("no force", name, "force may be null");
        }
        if (verdict.granted("bluelamp_portal", 'i')
                && !force.getFirst().get("fallback").equals("pinned_force()")) {
            found(
                    "force not filled",
                    name,
                    "column default is '" + force.getFirst().get("fallback") + "'");
        }
        each("key without its force", """
                select %s as object, i.indexrelid::regclass || ' is unique for all forces together' as detail from pg_index i
                where i.indrelid = %s and i.indisunique and coalesce((select a.attname from pg_attribute a
                  where a.attrelid = i.indrelid and a.attnum = i.indkey[0]), '') <> 'force'""".formatted(quoted(name), oid));
        if (!sql.yes("""
                select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where a.attname = 'force' and i.indpred is null and i.indrelid = %s)""".formatted(oid))) {
            found("no index for the force", name, "every query would read all forces");
        }
    }

    /** Foreign keys are checked past row security: one without the force reaches another force's row. */
    private void keysOut(String name, String oid, Verdict verdict) {
        for (var key : sql.rows("""
                select c.conname, r.relname as target,
                  (select string_agg(a.attname, ',' order by k.ord) from unnest(c.conkey) with ordinality k(num, ord)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
                  (select string_agg(a.attname, ',' order by k.ord) from unnest(c.confkey) with ordinality k(num, ord)
                    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as targets
                from pg_constraint c join pg_class r on r.oid = c.confrelid where c.contype = 'f' and c.conrelid = """ + oid)) {
            var target = verdicts.on(key.get("target"));
            boolean toForce = target.isEmpty() || target.get().carriesForce();
            boolean led = leads(key.get("columns")) && leads(key.get("targets"));
            if (toForce && !(verdict.carriesForce() && led)) {
                found("foreign key without its force", name, key.get("conname") + " to " + key.get("target"));
            }
        }
    }

    private static boolean leads(String columns) {
        return columns.equals("force") || columns.startsWith("force,");
    }

    private void history(String name, String oid, Verdict verdict) {
        var triggers = sql.rows("""
                select t.tgname, t.tgenabled, t.tgtype from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                where not t.tgisinternal and p.proname = 'record_change' and t.tgqual is null and t.tgattr = ''::int2vector
                and t.tgrelid = """ + oid);
        // row 1, insert 4, delete 8, update 16; neither before (2) nor instead (64)
        boolean whole = triggers.stream()
                .anyMatch(trigger ->
                        trigger.get("tgenabled").equals("A") && (Integer.parseInt(trigger.get("tgtype")) & 95) == 29);
        if (verdict.history().equals("kept") && !whole) {
            found("history not kept", name, triggers.isEmpty() ? "no trigger" : "not always, or not of every change");
        }
        if (!verdict.history().equals("kept") && !verdict.history().equals("exempt")) {
            found("history undecided", name, "the verdict says '" + verdict.history() + "'");
        }
        if (verdict.history().equals("exempt") && !triggers.isEmpty()) {
            found("history undecided", name, "exempt by its verdict, kept by its trigger");
        }
        if (List.of("change", "change_payload", "leaf", "seal").contains(name)) {
            var guards = sql.rows("""
                    select bit_or(t.tgtype) as type from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                    where (p.proname = 'refuse_rewriting' or (p.proname = 'refuse_unapproved' and t.tgrelid = 'change_payload'::regclass))
                    and t.tgenabled = 'A' and t.tgtype & 2 = 2 and t.tgrelid = """ + oid);
            // delete 8, update 16, truncate 32
            var type = guards.getFirst().get("type");
            if (type == null || (Integer.parseInt(type) & 56) != 56) {
                found("history can be rewritten", name, "update, delete and truncate must be refused always");
            }
        }
    }

    /** Exactly what the verdict grants, by table or by column, to exactly these roles. */
    private void grants(String name, String kind, Verdict verdict) {
        for (var grant : sql.rows("""
                select coalesce(r.rolname, 'public') as role, lower(x.privilege_type) as privilege from pg_class c
                join pg_namespace n on n.oid = c.relnamespace cross join lateral (
                  select * from aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's'::"char" else 'r' end, c.relowner)))
                  union all
                  select e.* from pg_attribute a cross join lateral aclexplode(a.attacl) e where a.attrelid = c.oid) x
                left join pg_roles r on r.oid = x.grantee
                where x.grantee <> c.relowner and c.relname = %s and""".formatted(quoted(name)) + OURS)) {
            var role = grant.get("role");
            var privilege = grant.get("privilege");
            boolean usual = kind.equals("S")
                    ? privilege.equals("usage")
                    : Set.of("select", "insert", "update", "delete").contains(privilege);
            if (!usual || !verdict.granted(role, privilege.charAt(0))) {
                found("granted too much", name, role + " may " + privilege);
            }
        }
        for (var role : verdicts.roles()) {
            if (role.equals(OWNER)) {
                continue;
            }
            for (char letter : verdict.grants().get(role).toCharArray()) {
                var privilege = switch (letter) {
                    case 's' -> "select";
                    case 'i' -> "insert";
                    case 'u' -> kind.equals("S") ? "usage" : "update";
                    case 'd' -> "delete";
                    default -> "";
                };
                if (privilege.isEmpty()) {
                    continue;
                }
                var function = kind.equals("S")
                        ? "has_sequence_privilege"
                        : privilege.equals("delete") ? "has_table_privilege" : "has_any_column_privilege";
                if (!sql.yes("select %s(%s, %s, %s)"
                        .formatted(function, quoted(role), quoted("public." + Sql.name(name)), quoted(privilege)))) {
                    found("granted too little", name, role + " may not " + privilege);
                }
            }
        }
    }

    private void policies() {
        var unusual = new HashSet<List<String>>();
        for (var policy : sql.rows("""
                select p.tablename, p.policyname, p.permissive, lower(p.cmd) as cmd, array_to_string(p.roles, ' ') as roles,
                  coalesce(p.qual, '') as using, coalesce(p.with_check, '') as "check"
                from pg_policies p join pg_class c on c.relname = p.tablename and c.relnamespace = p.schemaname::regnamespace
                order by 1, 2""")) {
            var table = policy.get("tablename");
            var kind = verdicts.on(table).map(Verdict::kind).orElse(null);
            if (kind == null
                    || usual(policy, kind)
                    || shutToGuests(policy, verdicts.on(table).orElseThrow())) {
                continue;
            }
            var row = List.of(
                    table,
                    policy.get("policyname"),
                    policy.get("cmd"),
                    policy.get("roles"),
                    onOneLine(bare(policy.get("using"))),
                    onOneLine(bare(policy.get("check"))));
            unusual.add(row);
            if (!verdicts.reviewed(row)) {
                found("policy not reviewed", table, String.join(",", row));
            }
        }
        for (var row : verdicts.policies()) {
            if (!unusual.contains(row)) {
                found("reviewed policy gone", row.getFirst(), String.join(",", row));
            }
        }
    }

    /** Every table that carries a force lets guests read what its verdict says, and write nothing. */
    private void guests(String name, Verdict verdict) {
        var found = sql.rows(
                "select tablename, policyname, permissive, lower(cmd) as cmd, array_to_string(roles, ' ') as roles,"
                        + " coalesce(qual, '') as using, coalesce(with_check, '') as \"check\" from pg_policies where tablename = "
                        + quoted(name));
        boolean shut = found.stream()
                .anyMatch(policy -> policy.get("policyname").equals("guests") && restricts(policy, "all"));
        boolean kept = verdict.guests().isEmpty()
                || name.equals("guest_grant")
                || found.stream()
                        .anyMatch(policy ->
                                policy.get("policyname").equals("guests_delete") && restricts(policy, "delete"));
        if (!shut || !kept) {
            found("open to guests", name, "needs the policies of shut_to_guests and open_to_guests");
        }
    }

    private static boolean restricts(Map<String, String> policy, String command) {
        return policy.get("permissive").equals("RESTRICTIVE")
                && policy.get("cmd").equals(command)
                && policy.get("roles").equals("bluelamp_portal");
    }

    private static boolean shutToGuests(Map<String, String> policy, Verdict verdict) {
        var nobody = "NOT pinned_guest()";
        var using = onceAStatement(policy.get("using"));
        if (policy.get("policyname").equals("guests_delete")) {
            return restricts(policy, "delete") && using.equals(nobody);
        }
        var roles = verdict.guests().stream()
                .map(role -> " OR guest_is(" + quoted(role) + "::text)")
                .collect(Collectors.joining());
        return policy.get("policyname").equals("guests")
                && restricts(policy, "all")
                && bare(policy.get("check")).equals(nobody)
                && using.equals(roles.isEmpty() ? nobody : "(" + nobody + ")" + roles);
    }

    /** What is asked by a sub-select, so once for each statement; nothing for what is asked for each row. */
    private static String onceAStatement(String expression) {
        var asked =
                Pattern.compile("\\( SELECT (.*?)(?: AS \"\\?column\\?\")?\\)").matcher(expression);
        return asked.matches() ? bare(asked.group(1)) : "";
    }

    private static boolean usual(Map<String, String> policy, Verdict.Kind kind) {
        if (!policy.get("permissive").equals("PERMISSIVE")) {
            return false;
        }
        var using = bare(policy.get("using"));
        var check = bare(policy.get("check"));
        if (!policy.get("roles").equals("public")) {
            return false;
        }
        if (kind == Verdict.Kind.NATIONAL) {
            var reads = policy.get("cmd").equals("select") && using.equals("pinned_force() IS NOT NULL");
            var nation = "pinned_force() = 'national'::text";
            return reads || (using.equals(nation) && check.equals(nation));
        }
        var own = "force = pinned_force()";
        return switch (policy.get("cmd")) {
            case "select", "delete" -> using.equals(own);
            case "insert" -> check.equals(own);
            default -> using.equals(own) && check.equals(own);
        };
    }

    /** As a policy stands in policies.csv: the catalogue breaks a sub-select into lines. */
    private static String onOneLine(String expression) {
        return expression.replaceAll("\\s+", " ");
    }

    private static String bare(String expression) {
        return expression.startsWith("(") && expression.endsWith(")")
                ? expression.substring(1, expression.length() - 1)
                : expression;
    }

    private void functions() {
        for (var function : sql.rows("""
                select p.oid, p.proname, p.prosecdef, pg_get_userbyid(p.proowner) as owner, p.provolatile,
                  p.prorettype::regtype::text as kind, (select rolsuper from pg_roles r where r.oid = p.proowner) as super,
                  coalesce(array_to_string(p.proconfig, ';'), '') as config
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace where""" + OURS)) {
            var name = function.get("proname");
            // what runs whenever a superuser changes the structure, the owner must not be able to rewrite
            boolean event = function.get("kind").equals("event_trigger");
            if (event
                    ? function.get("super").equals("f")
                    : !function.get("owner").equals(OWNER)) {
                found("wrong owner", name, "owned by " + function.get("owner"));
            }
            var callers = sql.column("""
                    select coalesce(r.rolname, 'public') from pg_proc p
                    cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
                    left join pg_roles r on r.oid = x.grantee where x.grantee <> p.proowner and p.oid = """ + function.get("oid"));
            if (callers.contains("public")) {
                found("granted too much", name, "everybody may execute it");
            }
            if (function.get("prosecdef").equals("t")) {
                definer(name, function, new HashSet<>(callers));
            }
            if (name.equals("pinned_force") && !function.get("provolatile").equals("s")) {
                found(
                        "pin not stable",
                        name,
                        "volatility " + function.get("provolatile") + " keeps queries from indexes");
            }
        }
    }

    private void definer(String name, Map<String, String> function, Set<String> callers) {
        if (!List.of(function.get("config").split(";")).contains("search_path=pg_catalog, public, pg_temp")) {
            found("definer without search path", name, "whoever calls it chooses what its names mean");
        }
        var verdict = verdicts.on(name)
                .filter(found -> found.kind() == Verdict.Kind.DEFINER)
                .orElse(null);
        if (verdict == null) {
            found("no verdict", name, "a function that works with its owner's rights");
            return;
        }
        for (var role : verdicts.roles()) {
            if (verdict.granted(role, 'x') != callers.contains(role)) {
                found("granted too much", name, role + (callers.contains(role) ? " may" : " may not") + " execute it");
            }
        }
    }

    private void verdictsWithoutObject() {
        for (var verdict : verdicts.all()) {
            var there = verdict.kind() == Verdict.Kind.DEFINER
                    ? "select exists (select from pg_proc where prosecdef and proname = " + quoted(verdict.object())
                            + ")"
                    : "select to_regclass(" + quoted("public." + Sql.name(verdict.object())) + ") is not null";
            if (!sql.yes(there)) {
                found("verdict on nothing", verdict.object(), "no such object");
            }
        }
    }
}
