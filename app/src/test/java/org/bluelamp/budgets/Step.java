package org.bluelamp.budgets;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One thing that was said to the database, kept so that it can be said again. */
sealed interface Step {

    /** The number of the connection on which it was said. */
    int connection();

    /** A call of JDBC. */
    record Call(Method method, Object... arguments) {

        /** Makes it, on what it was first made on or on another of its kind. */
        Object on(Object target) throws SQLException {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof SQLException refused) {
                    throw refused;
                }
                throw new IllegalStateException(method + " failed", e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** About the connection itself: where a transaction begins and ends. */
    record Said(int connection, Call call) implements Step {}

    /**
     * A statement that was executed.
     *
     * @param prepared makes the statement on its connection
     * @param given the statement's values and settings, in their order
     * @param executed executes it
     * @param outcome how many rows a change touched; null for what is read
     */
    record Executed(int connection, Call prepared, List<Call> given, Call executed, Object outcome) implements Step {

        private static final Pattern CHANGED =
                Pattern.compile("(?:insert into|update|delete from) +(\\w+)", Pattern.CASE_INSENSITIVE);
        private static final int PERSON = 2;

        /** What there is to compare after an execution that returned this. */
        static Object outcome(Object result, Statement statement) throws SQLException {
            return switch (result) {
                case ResultSet rows -> null;
                case Boolean isRead -> isRead ? null : statement.getUpdateCount();
                default -> result;
            };
        }

        String sql() {
            var made = prepared.arguments();
            return String.valueOf((made == null || made.length == 0 ? executed.arguments() : made)[0]);
        }

        /** Whether this is the pin, set with a checkout and cleared with its return. */
        boolean pin() {
            return sql().contains("set_config('bluelamp.force'");
        }

        /** Whom it pins: empty for a job of the portal, and where the pin is cleared. */
        String pinned() {
            return given.stream()
                    .filter(call -> call.arguments()[0].equals(PERSON))
                    .map(call -> String.valueOf(call.arguments()[1]))
                    .findFirst()
                    .orElse("");
        }

        /** The table that it changes, if it does. */
        Optional<String> changed() {
            var found = CHANGED.matcher(sql());
            return found.lookingAt() ? Optional.of(found.group(1)) : Optional.empty();
        }
    }
}
