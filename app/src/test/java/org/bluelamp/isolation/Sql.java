package org.bluelamp.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A superuser's connection in one transaction that is never committed. */
record Sql(Connection connection) {

    /** What a statement came to when it failed. */
    static final class Failed extends RuntimeException {
        private final String state;

        Failed(String statement, SQLException e) {
            super(e.getMessage() + " in: " + statement, e);
            this.state = String.valueOf(e.getSQLState());
        }

        /** Privilege missing, or row security in the way. */
        boolean refused() {
            return state.equals("42501");
        }
    }

    /** Rows as maps from column to text; null stays null. */
    List<Map<String, String>> rows(String query) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var columns = result.getMetaData();
            var rows = new ArrayList<Map<String, String>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new Failed(query, e);
        }
    }

    /** The first column of every row. */
    List<String> column(String query) {
        return rows(query).stream().map(row -> row.values().iterator().next()).toList();
    }

    String one(String query) {
        return column(query).getFirst();
    }

    boolean yes(String query) {
        return one(query).equals("t");
    }

    /** Any statements; how many rows the last one changed. */
    int run(String statements) {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
            int changed = statement.getUpdateCount();
            while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
                changed = statement.getUpdateCount();
            }
            return changed;
        } catch (SQLException e) {
            throw new Failed(statements, e);
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
