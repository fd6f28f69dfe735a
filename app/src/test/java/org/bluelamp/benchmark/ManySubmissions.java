package org.bluelamp.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Previous;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Barrier;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.EmbeddedServer;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * What so many invented organisations handed in over so many cycles, in a database of its own; and the releases of these
 * cycles, computed from it as the portal computes them, or aggregated by plain SQL.
 */
public final class ManySubmissions implements AutoCloseable {

    /** Levels that lie about one's own for the area: the same for the same organisation, standard and number of cycle, each time. */
    private static final String HAND_IN = """
            insert into submitted_fact (force, cycle, standard, level, evidenced, barrier)
            select force, cycle, standard, level, level > 1 and noise & 1 = 1,
              case when level < 2 and noise & 3 = 0 then (?::text[])[1 + (noise >> 4 & 7)] end
            from (select force, cycle, standard, hashtext(standard || force || cycle) as noise,
                ((hashtext(force || left(standard, 2)) & 255) + (hashtext(force || standard || cycle) & 255)) / 128 as level
              from unnest(?::text[]) force, unnest(?::text[]) standard, unnest(?::uuid[]) cycle) answer
            """;

    private final Access access;
    private final Edition edition;
    private final List<UUID> cycles;
    private final TreeMap<String, Member> members = new TreeMap<>();
    private final SubmittedFacts facts;
    private final PlainAggregation plain;

    /** @param database is made if it is missing, and emptied */
    public ManySubmissions(EmbeddedServer server, String database, int organisations, int standards, int cycles)
            throws SQLException {
        this.access = server.access(database);
        this.edition = with(standards);
        this.cycles = IntStream.rangeClosed(1, cycles)
                .mapToObj(number -> new UUID(0, number))
                .toList();
        IntStream.range(0, organisations)
                .mapToObj(World::member)
                .forEach(member -> members.put(member.force(), member));
        fill();
        this.facts = new SubmittedFacts(
                new Invented(),
                access.url(),
                access.benchmark().user(),
                access.benchmark().password());
        this.plain = new PlainAggregation(access.connect(access.benchmark()), edition, members.values());
    }

    /** The committed edition with so many standards: its own in turn, again and again under further codes. */
    private static Edition with(int standards) {
        var edition = World.EDITION;
        var own = edition.standards();
        var further = new HashMap<String, List<Standard>>();
        for (var i = 0; i < standards; i++) {
            var like = own.get(i % own.size());
            var code = i < own.size() ? like.code() : like.code() + "-" + i / own.size();
            further.computeIfAbsent(edition.areaOf(like.code()).orElseThrow().code(), _ -> new ArrayList<>())
                    .add(new Standard(
                            code,
                            like.label(),
                            like.statement(),
                            like.help(),
                            like.evidence(),
                            like.core(),
                            like.appliesWith(),
                            like.tags()));
        }
        return TestEditions.like(
                edition,
                edition.code(),
                edition.version(),
                edition.areas().stream()
                        .map(area -> new Area(area.code(), area.title(), area.intro(), further.get(area.code())))
                        .toList());
    }

    /** Everybody counts: none of them is in a directory. */
    private static final class Invented extends Membership {

        Invented() {
            super(null);
        }

        @Override
        Optional<Member> of(String force) {
            return Optional.of(World.member(force));
        }
    }

    private void fill() throws SQLException {
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var superuser = access.connect(access.superuser());
                var statement = superuser.createStatement()) {
            // keys and history are not what is measured
            statement.execute("alter table cycle disable trigger all; alter table submitted_fact disable trigger all;"
                    + " truncate submitted_fact");
            for (var cycle : cycles) {
                statement.execute(
                        "insert into cycle (id, version, title, edition, opens, baseline, closes, freezes, state)"
                                + " values ('" + cycle
                                + "', 0, 'Many', 'blue-lamp-1', '2020-01-01', '2020-02-01', '2020-03-01',"
                                + " '2020-04-01', 'frozen') on conflict do nothing");
            }
            handIn(superuser);
            statement.execute("vacuum (analyze) submitted_fact");
        }
    }

    private void handIn(Connection superuser) throws SQLException {
        var standards = edition.standards().stream().map(Standard::code).toArray();
        var barriers = edition.barriers().stream().map(Barrier::code).toArray();
        try (var insert = superuser.prepareStatement(HAND_IN)) {
            insert.setArray(1, superuser.createArrayOf("text", barriers));
            insert.setArray(2, superuser.createArrayOf("text", members.keySet().toArray()));
            insert.setArray(3, superuser.createArrayOf("text", standards));
            insert.setArray(4, superuser.createArrayOf("uuid", cycles.toArray()));
            insert.executeUpdate();
        }
    }

    /** Releases of all cycles, one after the other, each with the one before. */
    public List<Computed> releases() {
        var releases = new ArrayList<Computed>();
        for (var i = 0; i < cycles.size(); i++) {
            releases.add(release(i, i == 0 ? null : releases.getLast()));
        }
        return releases;
    }

    /** The release of the cycle with this number. */
    public Computed release(int cycle, @Nullable Computed before) {
        var engine = new ReleaseEngine(edition, Partition.SIZE, List.of());
        var previous = Optional.ofNullable(before).map(Previous::of);
        return facts.submissions(
                cycles.get(cycle),
                before == null ? null : cycles.get(cycle - 1),
                before == null ? Set.of() : members.keySet(),
                submissions -> engine.compute(submissions, previous));
    }

    /** The same cycle by plain SQL. */
    PlainAggregation.Result aggregated(int cycle) throws SQLException {
        return plain.of(cycles.get(cycle), cycle == 0 ? null : cycles.get(cycle - 1));
    }

    /** As the other, for whoever only waits for it. */
    public void aggregate(int cycle) {
        try {
            aggregated(cycle);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        plain.close();
        facts.close();
    }
}
