package org.bluelamp.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pinning data source with one mistake in it. */
final class CarelessDataSource extends DelegatingDataSource {

    enum Flaw {
        /** A rollback puts back what was pinned before. */
        PINS_INSIDE_A_TRANSACTION,
        /** The rollback undoes the clearing. */
        CLEARS_BEFORE_ROLLBACK,
        /** In an aborted transaction nothing can be cleared. */
        CLEARS_IN_AN_ABORTED_TRANSACTION,
        NEVER_CLEARS,
        /** Nobody signed in works under the pin of whoever was there before. */
        PINS_ONLY_WHOM_IT_KNOWS,
        KEEPS_A_CONNECTION_THAT_COULD_NOT_BE_CLEARED,
        PINS_FOR_EVER;

        private static final Map<Flaw, String> SHOWS = Map.of(
                PINS_INSIDE_A_TRANSACTION, "the own row gone",
                PINS_ONLY_WHOM_IT_KNOWS, "a row without a pin",
                PINS_FOR_EVER, "a foreign row");

        /** By which of the crowd's findings this flaw must be caught. */
        String shows() {
            return SHOWS.getOrDefault(this, "a pin at rest");
        }
    }

    private static final String SET = "select set_config('bluelamp.force', ?, false)";

    private final Flaw flaw;

    CarelessDataSource(DataSource pool, Flaw flaw) {
        super(pool);
        this.flaw = flaw;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var force = Pin.current().map(Pin::force).orElse("");
        try {
            if (flaw == Flaw.PINS_INSIDE_A_TRANSACTION) {
                connection.setAutoCommit(false);
            }
            if (!(force.isEmpty() && flaw == Flaw.PINS_ONLY_WHOM_IT_KNOWS)
                    && !(flaw == Flaw.PINS_FOR_EVER && pinned(connection))) {
                set(connection, force);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void giveBack(Connection connection) throws SQLException {
        try {
            switch (flaw) {
                case CLEARS_BEFORE_ROLLBACK -> {
                    set(connection, "");
                    end(connection);
                }
                case CLEARS_IN_AN_ABORTED_TRANSACTION -> {
                    set(connection, "");
                    if (!connection.getAutoCommit()) {
                        connection.commit();
                    }
                }
                case NEVER_CLEARS, PINS_ONLY_WHOM_IT_KNOWS, PINS_FOR_EVER -> end(connection);
                case PINS_INSIDE_A_TRANSACTION, KEEPS_A_CONNECTION_THAT_COULD_NOT_BE_CLEARED -> {
                    end(connection);
                    set(connection, "");
                }
            }
        } catch (SQLException swallowed) {
            // and back into the pool it goes
        }
        connection.close();
    }

    private static void end(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static boolean pinned(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pinned_force() is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void set(Connection connection, String force) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, force);
            statement.execute();
        }
    }
}
