package org.bluelamp.isolation;

import java.sql.Connection;

/** A row for a table of which a test has none: plausible by itself, pointing nowhere. */
public final class Plausible {

    private Plausible() {}

    /** Inserts one as a superuser, past the keys that would have it point somewhere; history is written as ever. */
    public static void insert(Connection superuser, String table, String force) {
        var sql = new Sql(superuser);
        sql.run("set session_replication_role = replica");
        sql.run(new Rows(sql, Verdicts.read()).insert(table, force));
    }
}
