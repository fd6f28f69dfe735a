package org.bluelamp.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the roles and a database of theirs, where missing, with the SQL that an operator runs on a server of their own. */
final class Roles {

    private static final String ROLES = "roles.sql";
    private static final String WATCH = "watch.sql";

    private final Connection superuser;

    Roles(Connection superuser) {
        this.superuser = superuser;
    }

    void make(Access access) throws SQLException {
        set("bluelamp.owner_password", access.owner());
        set("bluelamp.portal_password", access.portal());
        set("bluelamp.benchmark_password", access.benchmark());
        try (Statement statement = superuser.createStatement()) {
            statement.execute(script(ROLES));
        }
    }

    private void set(String name, Login login) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, login.password());
            statement.execute();
        }
    }

    /** Owned by the owner, and closed to everybody whom nothing was granted. */
    void makeDatabase(String name) throws SQLException {
        if (exists(name)) {
            return;
        }
        try (Statement statement = superuser.createStatement()) {
            String database = statement.enquoteIdentifier(name, true);
            statement.execute("create database " + database + " owner bluelamp_owner");
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to bluelamp_portal, bluelamp_benchmark");
        }
    }

    /** Has the history of this database tell of changes of its structure. */
    static void watch(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute(script(WATCH));
        }
        superuser.commit();
    }

    private boolean exists(String database) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String script(String name) {
        try (@Nullable InputStream in = Roles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The application was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
