package org.bluelamp.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what participating forces submitted, by the benchmark's own database role, which can read this one table and no
 * other. Nothing outside this room sees a fact.
 */
@Component
class SubmittedFacts {

    /** One standard of one force: its level. */
    record Fact(String force, String standard, int level) {}

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final ForceDirectory forces;

    SubmittedFacts(
            ForceDirectory forces,
            @Value("${bluelamp.database.url}") String url,
            @Value("${bluelamp.database.benchmark.username}") String username,
            @Value("${bluelamp.database.benchmark.password}") String password) {
        this.forces = forces;
        pool.setPoolName("benchmark");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setReadOnly(true);
        jdbc = JdbcClient.create(pool);
    }

    /**
     * The levels of a cycle, by force and standard. A force that has merged or closed counts in no release that is still to be
     * made, whether its successor has submitted or not: so none tells what the two had said apart (decision 0019).
     */
    Map<String, Map<String, Integer>> of(UUID cycle) {
        var byForce = new TreeMap<String, Map<String, Integer>>();
        for (var fact : facts(cycle)) {
            byForce.computeIfAbsent(fact.force(), _ -> new TreeMap<>()).put(fact.standard(), fact.level());
        }
        byForce.keySet()
                .removeIf(code ->
                        forces.find(code).filter(force -> !force.active()).isPresent());
        return byForce;
    }

    private List<Fact> facts(UUID cycle) {
        return jdbc.sql("select force, standard, level from submitted_fact where cycle = ?")
                .param(cycle)
                .query((row, _) -> new Fact(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
