package org.bluelamp.budgets;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.EmbeddedServer;

/**
 * What everything is measured on: the demonstration as {@code run} makes it, one force with {@value #CHANGES} changes beside
 * the others with their hundreds, and a copy of it all for plain JDBC. The server writes through to the disk, as in use.
 */
final class Ground implements AutoCloseable {

    static final String MUCH_CHANGED = "ashmere";
    static final int CHANGES = 10_000;

    private static final String COPY = EmbeddedServer.DATABASE + "_copy";
    /** Changes of two kinds in turn, as an assessment makes them. Of so many rows, by their ids, so always the same. */
    private static final List<String> WORK = List.of(
            "update answer set level = (level + 1) % 4, version = version + 1"
                    + " where id in (select id from answer order by id limit ?)",
            "update evidence set dated = dated - 1, version = version + 1"
                    + " where id in (select id from evidence order by id limit ?)");

    private final EmbeddedServer server;

    /** @param data of a run that has been stopped, with its demonstration */
    Ground(Path data) throws SQLException {
        server = EmbeddedServer.lasting(data, false);
        try (var portal = portals().connect(portals().portal())) {
            pin(portal);
            change(portal);
        }
        var superuser = portals().superuser();
        try (var owner = portals().connect(superuser);
                var statement = owner.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        try (var beside = server.access("postgres").connect(superuser);
                var statement = beside.createStatement()) {
            statement.execute("create database " + COPY + " template " + EmbeddedServer.DATABASE + " owner "
                    + portals().owner().user());
            statement.execute("checkpoint");
        }
    }

    /** On which there is room for more databases. */
    EmbeddedServer server() {
        return server;
    }

    Access portals() {
        return server.access();
    }

    Access copy() {
        return server.access(COPY);
    }

    /** One more copy, of the portal's database as it is now; nobody may be at it. */
    Access another(String name) throws SQLException {
        try (var beside = server.access("postgres").connect(portals().superuser());
                var statement = beside.createStatement()) {
            statement.execute("create database " + name + " template " + EmbeddedServer.DATABASE + " owner "
                    + portals().owner().user());
        }
        return server.access(name);
    }

    private static void pin(Connection portal) throws SQLException {
        try (var statement = portal.createStatement()) {
            statement.execute("select set_config('bluelamp.force', '" + MUCH_CHANGED + "', false)");
            statement.execute("select set_config('bluelamp.person', id::text, false),"
                    + " set_config('bluelamp.role', 'lead', false), set_config('bluelamp.home_force', force, false),"
                    + " set_config('bluelamp.purpose', 'use', false) from person where subject = 'persona:lead."
                    + MUCH_CHANGED + "'");
        }
    }

    private static void change(Connection portal) throws SQLException {
        for (var kind = 0; ; kind++) {
            var missing = CHANGES - count(portal, "select count(*) from change");
            if (missing <= 0) {
                return;
            }
            try (var statement = portal.prepareStatement(WORK.get(kind % WORK.size()))) {
                statement.setLong(1, missing);
                statement.executeUpdate();
            }
        }
    }

    /** What differs between the two databases in these tables and in what people changed; empty if nothing does. */
    List<String> differences(Set<String> tables) throws SQLException {
        var asked = new TreeMap<String, String>();
        tables.forEach(table -> asked.put(table, "select count(*) from " + table));
        // the portal's own jobs write changes and revisions too, at moments of their own
        asked.put("change", "select count(*) from change where person_id is not null");
        asked.put(
                "revision",
                "select count(*) from revision where exists (select from change where change.force = revision.force"
                        + " and change.xid = revision.xid and change.person_id is not null)");
        asked.put("answer", "select hashtextextended(string_agg(a::text, '' order by force, id), 0) from answer a");
        var different = new ArrayList<String>();
        try (var ours = portals().connect(portals().superuser());
                var plain = copy().connect(copy().superuser())) {
            for (var question : asked.entrySet()) {
                if (count(ours, question.getValue()) != count(plain, question.getValue())) {
                    different.add(question.getKey());
                }
            }
        }
        return different;
    }

    String version() throws SQLException {
        try (var connection = portals().connect(portals().portal())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
