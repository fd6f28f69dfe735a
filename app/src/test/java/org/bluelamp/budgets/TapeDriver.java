package org.bluelamp.budgets;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.bluelamp.budgets.Step.Call;

/**
 * PostgreSQL's driver with a tape beside it. Below the pool, so that the portal is not changed in the least, and its pin is
 * heard too.
 */
final class TapeDriver implements Driver {

    /** What an address begins with for this driver, in the place of {@code jdbc:}. */
    static final String PREFIX = "jdbc:tape:";

    private static final Set<String> ABOUT_THE_CONNECTION =
            Set.of("setAutoCommit", "commit", "rollback", "setReadOnly", "setTransactionIsolation");

    private final Driver driver = new org.postgresql.Driver();
    private final AtomicInteger connections = new AtomicInteger();
    private final Tape tape;

    TapeDriver(Tape tape) {
        this.tape = tape;
    }

    /** The same address, heard by this driver. */
    static String address(String url) {
        return PREFIX + url.substring("jdbc:".length());
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url)
                ? taped(driver.connect("jdbc:" + url.substring(PREFIX.length()), info), connections.incrementAndGet())
                : null;
    }

    private Connection taped(Connection connection, int number) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var call = new Call(method, arguments);
            var result = call.on(connection);
            if (ABOUT_THE_CONNECTION.contains(method.getName())) {
                tape.write(new Step.Said(number, call));
            }
            return switch (result) {
                case PreparedStatement statement -> taped(PreparedStatement.class, statement, number, call);
                case Statement statement -> taped(Statement.class, statement, number, call);
                case null, default -> result;
            };
        });
    }

    private <T extends Statement> T taped(Class<T> type, T statement, int number, Call prepared) {
        var given = new ArrayList<Call>();
        return proxy(type, (proxy, method, arguments) -> {
            var call = new Call(method, arguments);
            var result = call.on(statement);
            var name = method.getName();
            if (name.startsWith("set") || name.equals("addBatch")) {
                given.add(call);
            } else if (name.startsWith("execute")) {
                var outcome = Step.Executed.outcome(result, statement);
                tape.write(new Step.Executed(number, prepared, List.copyOf(given), call, outcome));
                if (name.contains("Batch")) {
                    given.clear();
                }
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
