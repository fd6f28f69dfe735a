package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.name;
import static org.bluelamp.isolation.Sql.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a plausible row for any table, from the types of its columns and the values that its constraints name. */
final class Rows {

    private final Sql sql;
    private final Verdicts verdicts;

    Rows(Sql sql, Verdicts verdicts) {
        this.sql = sql;
        this.verdicts = verdicts;
    }

    /**
     * An INSERT of one row. Foreign keys are not looked at: it runs where they are not checked.
     *
     * @param force whose row, for a table that carries one
     */
    String insert(String table, String force) {
        return insert(table, force, Map.of());
    }

    /** @param fixed columns whose SQL expression is given */
    String insert(String table, String force, Map<String, String> fixed) {
        var values = new LinkedHashMap<String, String>();
        var checks =
                sql.column("select pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and conrelid = "
                        + regclass(table));
        for (var column : columns(table)) {
            var called = column.get("attname");
            if (called.equals("force")) {
                values.put(called, quoted(force));
            } else if (fixed.containsKey(called)) {
                values.put(called, fixed.get(called));
            } else {
                values.put(called, verdicts.sample(table, called).orElseGet(() -> plausible(column, checks)));
            }
        }
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(
                        name(table),
                        values.keySet().stream().map(Sql::name).collect(Collectors.joining(", ")),
                        String.join(", ", values.values()));
    }

    private List<Map<String, String>> columns(String table) {
        return sql.rows("""
                select a.attname, a.attnum, t.typname, t.typcategory, a.attnotnull, a.atttypmod,
                  exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey)) as keyed
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and (a.attnotnull or a.attname <> 'force')
                and a.attrelid = %s order by a.attnum""".formatted(regclass(table)));
    }

    private static String regclass(String table) {
        return quoted("public." + name(table)) + "::regclass";
    }

    private static String plausible(Map<String, String> column, List<String> checks) {
        var named = named(column.get("attname"), checks);
        boolean keyed = column.get("keyed").equals("t");
        return switch (column.get("typname")) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "varchar", "bpchar", "name" ->
                named != null && !keyed ? quoted(named) : keyed ? keyText(named) : quoted("words");
            case "int2" -> keyed ? "(1 + floor(random() * 30000))::int2" : "1";
            case "int4", "int8", "numeric", "float8", "float4" -> keyed ? "1 + floor(random() * 1000000000)" : "1";
            // in the order of the columns, so that "opens before closes" holds
            case "timestamptz", "timestamp", "date" -> "date '2026-01-01' + " + column.get("attnum");
            case "bool" -> Boolean.toString(checks.contains("CHECK (" + column.get("attname") + ")"));
            case "jsonb", "json" -> "'{}'";
            case "bytea" -> "sha256(uuid_send(gen_random_uuid()))";
            case "xid8" -> "pg_current_xact_id()";
            case "interval" -> "interval '1 day'";
            default -> column.get("typcategory").equals("A") ? "'{}'" : "null";
        };
    }

    /** A key made of a listed word cannot be made unique by a suffix; otherwise it is random. */
    private static String keyText(String named) {
        return named != null ? quoted(named) : "'k' || substr(gen_random_uuid()::text, 1, 8)";
    }

    /** The first text that a constraint lists for this column: {@code state = any (array['open'::text, ...])}. */
    private static String named(String column, List<String> checks) {
        var listed = Pattern.compile("\\(*\\b" + Pattern.quote(column)
                + "\\)?(?:::text)? = (?:ANY \\(+ARRAY\\[)?\\(?'([^']*)'(?:::\\w+(?: varying)?)");
        var found = new ArrayList<String>();
        for (var check : checks) {
            var matcher = listed.matcher(check);
            if (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
