package org.bluelamp.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bluelamp.launch.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** People of many forces, and now and then nobody, working through a data source in every way that ends well or badly. */
final class Crowd {

    private static final List<String> FORCES =
            IntStream.range(0, 20).mapToObj(number -> "pool-force-" + number).toList();

    private final DataSource pinned;
    private final DataSource raw;
    private final Map<String, AtomicInteger> findings = new ConcurrentHashMap<>();
    private final AtomicInteger transactions = new AtomicInteger();

    /** @param raw the pool itself, whose connections at rest must carry no pin */
    Crowd(DataSource pinned, DataSource raw) {
        this.pinned = pinned;
        this.raw = raw;
    }

    /** One row for each force, in a table like every other. */
    static void settle(Access access) throws SQLException {
        try (var owner = access.connect(access.owner());
                var statement = owner.createStatement()) {
            statement.execute("drop table if exists probe; create table probe (force text not null primary key)");
            statement.execute("call own_by_force('probe')");
            for (var force : FORCES) {
                statement.execute("select set_config('bluelamp.force', '" + force + "', false)");
                statement.execute("insert into probe default values");
            }
        }
    }

    /** What was seen that must not be, and how often. */
    Map<String, AtomicInteger> findings() {
        return findings;
    }

    int transactions() {
        return transactions.get();
    }

    void work(int threads, int each) throws InterruptedException {
        var workers = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            // the same steps in every run, whatever the interleaving
            var random = new Random(20261122L + thread);
            workers.submit(() -> IntStream.range(0, each).forEach(number -> transaction(random)));
        }
        workers.shutdown();
        if (!workers.awaitTermination(5, TimeUnit.MINUTES)) {
            found("did not end");
        }
    }

    private void found(String what) {
        findings.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
    }

    private void transaction(Random random) {
        var force = random.nextInt(10) == 0 ? null : FORCES.get(random.nextInt(FORCES.size()));
        try {
            signIn(force);
            work(force, random);
        } catch (SQLException | IllegalStateException expected) {
            // failing is what half of them are here for
        } finally {
            SecurityContextHolder.clearContext();
            transactions.incrementAndGet();
        }
        if (random.nextInt(40) == 0) {
            lookAtRest();
        }
    }

    private static void signIn(@Nullable String force) {
        if (force != null) {
            var context = SecurityContextHolder.createEmptyContext();
            Pin.Holder holder = () -> new Pin(force, null, "lead", force, "use");
            context.setAuthentication(new UsernamePasswordAuthenticationToken(holder, null, List.of()));
            SecurityContextHolder.setContext(context);
        }
    }

    private void work(@Nullable String force, Random random) throws SQLException {
        try (var connection = pinned.getConnection()) {
            int kind = random.nextInt(200);
            if (kind < 60) {
                see(connection, force);
                return;
            }
            connection.setAutoCommit(false);
            see(connection, force);
            if (kind < 90) {
                connection.commit();
            } else if (kind < 120) {
                connection.rollback();
                see(connection, force);
            } else if (kind < 150) {
                run(connection, "select 1 / 0");
            } else if (kind < 151) {
                run(connection, "set local statement_timeout = 2");
                run(connection, "select pg_sleep(1)");
            } else if (kind < 180) {
                throw new IllegalStateException("the work itself fails, and leaves its transaction open");
            }
            // the others forget to end their transaction
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void see(Connection connection, @Nullable String force) throws SQLException {
        try (var statement = connection.prepareStatement("select force from probe");
                var rows = statement.executeQuery()) {
            boolean own = false;
            while (rows.next()) {
                if (force == null) {
                    found("a row without a pin");
                } else if (rows.getString(1).equals(force)) {
                    own = true;
                } else {
                    found("a foreign row");
                }
            }
            if (force != null && !own) {
                found("the own row gone");
            }
        }
    }

    private void lookAtRest() {
        try (var connection = raw.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pinned_force()")) {
            rows.next();
            if (rows.getString(1) != null) {
                found("a pin at rest");
            }
            if (!connection.getAutoCommit()) {
                found("a transaction at rest");
            }
        } catch (SQLException e) {
            found("the pool fails: " + e.getMessage());
        }
    }
}
