package org.bluelamp.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.Login;
import org.bluelamp.launch.SharedServer;
import org.jspecify.annotations.Nullable;

/** Somebody at a database prompt: a plain connection as one of the logins, past the portal's pool. */
public final class AtThePrompt implements AutoCloseable {

    private final Connection connection;

    private AtThePrompt(Login login) throws SQLException {
        connection = DriverManager.getConnection(access().url(), login.user(), login.password());
    }

    public static AtThePrompt superuser() throws SQLException {
        return new AtThePrompt(access().superuser());
    }

    public static AtThePrompt owner() throws SQLException {
        return new AtThePrompt(access().owner());
    }

    public static AtThePrompt portal() throws SQLException {
        return new AtThePrompt(access().portal());
    }

    public static AtThePrompt benchmark() throws SQLException {
        return new AtThePrompt(access().benchmark());
    }

    private static Access access() {
        return SharedServer.get().access();
    }

    public AtThePrompt pinnedTo(String force) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('bluelamp.force', ?, false)")) {
            statement.setString(1, force);
            statement.execute();
        }
        return this;
    }

    public int run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    /** Each row as one text, columns apart by a blank. */
    public List<@Nullable String> ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<@Nullable String>();
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getString(i));
                }
                found.add(String.join(" ", columns.stream().map(String::valueOf).toList()));
            }
            return found;
        }
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
