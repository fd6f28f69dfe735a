package org.bluelamp.budgets;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.launch.Access;

/**
 * The same statements by plain JDBC: same role, same pin, same transactions, same values, on a copy of the database that is
 * kept in step with the portal's. So a save can be repeated as well as a read.
 */
final class Twin implements AutoCloseable {

    private final Access access;
    private final Map<Integer, Connection> connections = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();

    Twin(Access access) {
        this.access = access;
    }

    /** Opens a connection for each that the portal used, ahead of {@link #play}. */
    void meet(List<Step> steps) {
        for (var step : steps) {
            connections.computeIfAbsent(step.connection(), number -> connect());
            if (step instanceof Step.Executed executed) {
                executed.changed().ifPresent(changed::add);
            }
        }
    }

    /** Says it all again. Refused where a statement changes more or fewer rows than it did in the portal. */
    void play(List<Step> steps) {
        try {
            for (var step : steps) {
                var connection = connections.get(step.connection());
                switch (step) {
                    case Step.Said said -> said.call().on(connection);
                    case Step.Executed executed -> execute(executed, connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The plain statements failed where the portal's did not", e);
        }
    }

    /** The tables that were changed so far. */
    Set<String> changed() {
        return changed;
    }

    private static void execute(Step.Executed step, Connection connection) throws SQLException {
        try (var statement = (Statement) step.prepared().on(connection)) {
            for (var call : step.given()) {
                call.on(statement);
            }
            var result = step.executed().on(statement);
            if (result instanceof ResultSet rows) {
                read(rows);
            } else if (Boolean.TRUE.equals(result)) {
                read(statement.getResultSet());
            }
            if (!Objects.deepEquals(step.outcome(), Step.Executed.outcome(result, statement))) {
                throw new IllegalStateException("Out of step with the portal: " + step.sql());
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (var column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    private Connection connect() {
        try {
            return access.connect(access.portal());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections.values()) {
            connection.close();
        }
    }
}
