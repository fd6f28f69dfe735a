package org.bluelamp.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Pins each connection on checkout and clears it on return.
 *
 * <p>The pin is the first statement of a checkout and is set while autocommit is on: set inside a transaction, a rollback
 * would put the previous force back. On return the order is rollback, autocommit on, clear; a connection for which any of
 * these fails is thrown away rather than handed to the next force.
 */
final class PinnedDataSource extends DelegatingDataSource {

    private static final String SET =
            "select set_config('bluelamp.force', ?, false), set_config('bluelamp.person', ?, false),"
                    + " set_config('bluelamp.role', ?, false), set_config('bluelamp.home_force', ?, false),"
                    + " set_config('bluelamp.request', ?, false), set_config('bluelamp.purpose', ?, false)";

    private final Consumer<Connection> evict;

    PinnedDataSource(DataSource pool, Consumer<Connection> evict) {
        super(pool);
        this.evict = evict;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            if (!connection.getAutoCommit()) {
                throw new SQLException("A connection came from the pool inside a transaction");
            }
            apply(connection, Pin.current().orElse(null));
            return cleared(connection);
        } catch (SQLException | RuntimeException e) {
            discard(connection);
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("A pinned connection has one role");
    }

    private static void apply(Connection connection, @Nullable Pin pin) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, pin == null ? "" : pin.force());
            statement.setString(
                    2, pin == null || pin.person() == null ? "" : pin.person().toString());
            statement.setString(3, pin == null ? "" : pin.role());
            statement.setString(4, pin == null ? "" : pin.homeForce());
            var request = MDC.get("request");
            statement.setString(5, pin == null || request == null ? "" : request);
            statement.setString(6, pin == null ? "" : pin.purpose());
            statement.execute();
        }
    }

    private Connection cleared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private void giveBack(Connection connection) throws SQLException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            apply(connection, null);
        } catch (SQLException | RuntimeException e) {
            discard(connection);
            return;
        }
        connection.close();
    }

    private void discard(Connection connection) throws SQLException {
        evict.accept(connection);
        connection.close();
    }
}
