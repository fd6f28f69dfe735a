package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A force's lead who saves one answer after the other, as fast as the portal takes them, and remembers what was acknowledged. */
final class Answering {

    private static final List<String> STANDARDS =
            IntStream.rangeClosed(1, 11).mapToObj("LG%02d"::formatted).toList();

    private record Saved(int version, String comment) {}

    private final String force;
    private final Program lead;
    private final String answers;
    private final Map<String, Saved> acknowledged = new HashMap<>();
    private final Set<String> comments = new HashSet<>();
    private String inFlight = "";
    private int next;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    Answering(String address, String force, String cycle) {
        this.force = force;
        this.lead = new Program(address, "lead." + force);
        this.answers = "assessments/"
                + lead.create("assessments", Map.of("cycle", cycle, "capabilities", List.of()))
                        .get("id")
                        .asString()
                + "/answers";
    }

    /** Goes on until the portal is gone. */
    void begin() {
        work = CompletableFuture.runAsync(
                () -> {
                    try {
                        while (true) {
                            save(STANDARDS.get(next % STANDARDS.size()), "Save " + next++);
                        }
                    } catch (UncheckedIOException gone) {
                        // whether the last one was saved is known to nobody
                    }
                },
                Thread::startVirtualThread);
    }

    private void save(String standard, String comment) {
        inFlight = comment;
        var seen = acknowledged.get(standard);
        var answer = lead.put(
                answers + "/" + standard,
                seen == null ? -1 : seen.version(),
                Map.of("level", next % 4, "comment", comment));
        acknowledged.put(standard, new Saved(answer.get("version").asInt(), comment));
        comments.add(comment);
    }

    void ends() {
        work.join();
    }

    int saves() {
        return comments.size();
    }

    /** Each answer stands as it was last acknowledged, or as the one save that was under way. Goes on from what stands. */
    void findsWhatWasSaved() {
        var standing = new HashMap<String, Saved>();
        lead.get(answers)
                .get("items")
                .valueStream()
                .forEach(answer -> standing.put(
                        answer.get("standard").asString(),
                        new Saved(
                                answer.get("version").asInt(),
                                answer.get("comment").asString())));
        assertThat(standing).containsOnlyKeys(expected(standing));
        acknowledged.forEach((standard, saved) -> {
            var now = standing.get(standard);
            if (!now.comment().equals(inFlight)) {
                assertThat(now).as(standard + " of " + force).isEqualTo(saved);
            }
        });
        acknowledged.putAll(standing);
    }

    private Set<String> expected(Map<String, Saved> standing) {
        var expected = new HashSet<>(acknowledged.keySet());
        standing.forEach((standard, saved) -> {
            if (saved.comment().equals(inFlight)) {
                expected.add(standard);
            }
        });
        return expected;
    }

    /** Each save that was acknowledged left one change, and the log over all of them is whole. */
    void findsItsHistory(Path data) throws Exception {
        var access = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("database.properties"))) {
            access.load(file);
        }
        try (var superuser = DriverManager.getConnection(
                        access.getProperty("url"),
                        access.getProperty("superuser.user"),
                        access.getProperty("superuser.password"));
                var query = superuser.prepareStatement("""
                        select payload.after::json ->> 'comment' from change
                        join change_payload payload on payload.force = change.force and payload.change_id = change.id
                        where change.entity = 'answer' and change.force = ?
                        """)) {
            query.setString(1, force);
            var told = new HashMap<String, Integer>();
            var rows = query.executeQuery();
            while (rows.next()) {
                told.merge(rows.getString(1), 1, Integer::sum);
            }
            comments.forEach(comment -> assertThat(told).as(force).containsEntry(comment, 1));
            findsItSealed(superuser);
        }
    }

    /** Each change is sealed once when the sealer is done, numbers have no gap, and each seal goes on where the one before it ended. */
    private void findsItSealed(Connection superuser) throws SQLException {
        try (var query = superuser.prepareStatement("""
                select c.count = l.count + u.count as each_once, u.count = 0 as sealed,
                  l.count = l.changes and l.first = 1 and l.last = l.count as numbered,
                  s.last = l.last and s.broken = 0 as joined
                from (select count(*) from change where force = :force) c,
                  (select count(*), count(distinct change_id) as changes, min(number) as first, max(number) as last
                   from leaf where force = :force) l,
                  (select count(*) from unsealed u where force = :force
                   and not exists (select from leaf where force = :force and change_id = u.change_id)) u,
                  (select max(s.last) as last, count(*) filter (where s.first <> coalesce(p.last, 0) + 1
                     or s.previous is distinct from p.hash or (p.number is null and s.number <> 1)) as broken
                   from seal s left join seal p on p.force = s.force and p.number = s.number - 1 where s.force = :force) s
                """.replace(":force", "'" + force + "'"))) {
            await().untilAsserted(() -> {
                var row = query.executeQuery();
                assertThat(row.next()).isTrue();
                for (var what : List.of("each_once", "numbered", "joined", "sealed")) {
                    assertThat(row.getBoolean(what)).as(what + " in " + force).isTrue();
                }
            });
        }
    }

    @Override
    public String toString() {
        return saves() + " saves of " + force;
    }
}
