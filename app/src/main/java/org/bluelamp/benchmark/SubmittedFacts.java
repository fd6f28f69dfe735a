package org.bluelamp.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.Types;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.benchmark.figures.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what participating forces submitted, by the benchmark's own database role, which can read what goes through this
 * door and nothing else. Nothing outside this room sees a fact.
 */
@Component
class SubmittedFacts {

    /** So many rows are under way at once, however many there are. */
    private static final int ROWS = 2_000;

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final Membership membership;

    SubmittedFacts(
            Membership membership,
            @Value("${bluelamp.database.url}") String url,
            @Value("${bluelamp.database.benchmark.username}") String username,
            @Value("${bluelamp.database.benchmark.password}") String password) {
        this.membership = membership;
        pool.setPoolName("benchmark");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setReadOnly(true);
        // rows come by the thousand only within a transaction
        pool.setAutoCommit(false);
        jdbc = JdbcClient.create(pool);
    }

    /**
     * Hands the submissions of a cycle to the work, one force after the other.
     *
     * @param before the release before, whose members' answers tell what changed; null if there is none
     */
    <T> T submissions(UUID cycle, @Nullable Release before, Function<Stream<Submission>, T> work) {
        return before == null
                ? submissions(cycle, null, Set.of(), work)
                : submissions(cycle, before.cycle(), before.members(), work);
    }

    /** As the other, of a release before of this cycle with these members. */
    <T> T submissions(UUID cycle, @Nullable UUID before, Set<String> members, Function<Stream<Submission>, T> work) {
        try (var rows = jdbc
                .sql("""
                        select force, kind, code, value, evidenced, barrier from (
                          select force, 'now' as kind, standard as code, level as value, evidenced, barrier
                          from submitted_fact where cycle = :cycle
                          union all
                          select force, 'before', standard, level, evidenced, barrier from submitted_fact where cycle = :before
                          union all
                          select force, 'figure', figure, value, false, null from submitted_figure where cycle = :cycle
                          union all
                          select force, 'figure-before', figure, value, false, null from submitted_figure where cycle = :before) handed
                        order by force""")
                .param("cycle", cycle)
                .param("before", before, Types.OTHER)
                .withFetchSize(ROWS)
                .query((row, _) -> new SubmittedRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        row.getString(6)))
                .stream()) {
            return work.apply(rows.filter(row -> !row.ofBefore() || members.contains(row.force()))
                    .gather(SubmittedRow.byForce(membership)));
        }
    }

    /**
     * A fingerprint of what each counted force submitted in a cycle, figures of later rooms among it: two are equal where nothing
     * differs.
     */
    SortedMap<String, String> fingerprints(UUID cycle) {
        var found = new TreeMap<String, String>();
        jdbc.sql("""
                        select force, encode(sha256(convert_to(string_agg(line, ',' order by line collate "C"), 'UTF8')), 'hex')
                        from (
                          select force, concat_ws(' ', standard, level, evidenced, barrier) as line, true as answer
                          from submitted_fact where cycle = :cycle
                          union all
                          select force, concat_ws(' ', 'figure', figure, value), false
                          from submitted_figure where cycle = :cycle) handed
                        group by force having bool_or(answer)""").param("cycle", cycle).query(row -> {
            if (membership.of(row.getString(1)).isPresent()) {
                found.put(row.getString(1), row.getString(2));
            }
        });
        return found;
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
