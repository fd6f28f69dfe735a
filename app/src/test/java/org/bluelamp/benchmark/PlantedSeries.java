package org.bluelamp.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Previous;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.framework.Cycle;
import org.bluelamp.launch.SharedServer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Releases that follow each other, later than any other test's: computed as the portal computes them, and put there past the
 * two people and past the history, so that nothing is left of them when they are taken away again.
 */
@TestComponent
public class PlantedSeries {

    private final SubmittedFacts facts;
    private final List<ForceFigure> further;
    private int planted;
    private @Nullable UUID before;
    private @Nullable Computed last;

    PlantedSeries(SubmittedFacts facts, List<ForceFigure> further) {
        this.facts = facts;
        this.further = further;
    }

    /** The next one, of what was handed in for this cycle of the committed edition. */
    public UUID publish(Cycle cycle, Partition partition) {
        return publish(cycle, partition, 1, null);
    }

    /**
     * As the other.
     *
     * @param number counts the releases of its cycle, from 1
     * @param reason of a restatement
     */
    public UUID publish(Cycle cycle, Partition partition, int number, @Nullable String reason) {
        var engine = new ReleaseEngine(World.EDITION, partition, further);
        var previous = Optional.ofNullable(last);
        last = facts.submissions(
                cycle.getId(),
                before,
                previous.<Set<String>>map(computed -> computed.members().keySet())
                        .orElse(Set.of()),
                submissions -> engine.compute(submissions, previous.map(Previous::of)));
        before = cycle.getId();
        return plant(cycle, cycle.edition(), last.figures().rule(), last, number, reason);
    }

    /** What the last one shows. */
    public Figures figures() {
        return Optional.ofNullable(last).orElseThrow().figures();
    }

    /** The last one again as one of this cycle and edition, though it has nothing to do with either. */
    void publishAs(Cycle cycle, String edition) {
        plant(cycle, edition, ReleaseEngine.RULE, Optional.ofNullable(last).orElseThrow(), 1, null);
    }

    /** The last one again, as the next of its cycle, as if an older build had made it by another rule. */
    void publishUnder(String rule, Cycle cycle) {
        plant(cycle, cycle.edition(), rule, Optional.ofNullable(last).orElseThrow(), 2, "By another rule");
    }

    private UUID plant(
            Cycle cycle, String edition, String rule, Computed computed, int number, @Nullable String reason) {
        var id = UUID.randomUUID();
        var day = "21%02d-01-01".formatted(++planted);
        past(
                """
                insert into release (id, version, cycle, number, state, edition, title, rule, forces, membership, partition,
                  figures, attempts, disclosed, reason, prepared_at, prepared_by, published_at, published_by)
                values (?, 0, ?, ?, 'published', ?, ?, ?, ?, 'none', ?, ?, 3900, 0, ?, ?::timestamptz, gen_random_uuid(),
                  ?::timestamptz, gen_random_uuid())""",
                id,
                cycle.getId(),
                number,
                edition,
                cycle.title(),
                rule,
                computed.figures().forces().code(),
                computed.figures().partition().code(),
                FiguresJson.write(computed.figures()),
                reason,
                day,
                day);
        past(
                "insert into release_membership (force, id, members) values ('national', ?, ?)",
                id,
                String.join("\n", computed.members().keySet()));
        return id;
    }

    /** As if there had been none. */
    public void takeAway() {
        past("""
                delete from release_membership where id in (
                  select id from release where published_at > '2101-01-01'::timestamptz - interval '1 day')""");
        past("delete from release where published_at > '2101-01-01'::timestamptz - interval '1 day'");
        planted = 0;
        before = null;
        last = null;
    }

    private static void past(String statement, @Nullable Object... values) {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var silent = connection.createStatement();
                var done = connection.prepareStatement(statement)) {
            // no trigger fires, so the history tells nothing of it
            silent.execute("set session_replication_role = replica");
            for (var i = 0; i < values.length; i++) {
                done.setObject(i + 1, values[i]);
            }
            done.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
