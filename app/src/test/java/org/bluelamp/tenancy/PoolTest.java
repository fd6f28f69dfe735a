package org.bluelamp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.SharedServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many forces, two connections, and everything that can go wrong with one: nobody ever works under another's pin. */
class PoolTest {

    private static final int THREADS = 8;
    private static final int TRANSACTIONS = 10_000;
    /** Enough for each flaw to show many times. */
    private static final int TRANSACTIONS_OF_A_FLAW = 400;

    private static HikariDataSource pool;

    @BeforeAll
    static void migrate() throws SQLException {
        var access = SharedServer.get().access("pool");
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Crowd.settle(access);
        pool = pool(access);
    }

    private static HikariDataSource pool(Access access) {
        var made = new HikariDataSource();
        made.setJdbcUrl(access.url());
        made.setUsername(access.portal().user());
        made.setPassword(access.portal().password());
        made.setMaximumPoolSize(2);
        made.setAutoCommit(true);
        return made;
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void nobodyMeetsAnotherForce() throws InterruptedException {
        var faulty = new FaultyPool(pool, 997);
        var crowd = new Crowd(new PinnedDataSource(faulty, faulty::evict), pool);
        crowd.work(THREADS, TRANSACTIONS);
        assertThat(crowd.findings()).isEmpty();
        assertThat(crowd.transactions()).isEqualTo(THREADS * TRANSACTIONS);
        assertThat(faulty.faults()).as("connections that failed on purpose").isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void findsACarelessDataSource(CarelessDataSource.Flaw flaw) throws InterruptedException {
        var crowd = new Crowd(new CarelessDataSource(new FaultyPool(pool, 7), flaw), pool);
        crowd.work(THREADS, TRANSACTIONS_OF_A_FLAW);
        pool.getHikariPoolMXBean().softEvictConnections();
        assertThat(crowd.findings().keySet()).contains(flaw.shows());
    }
}
