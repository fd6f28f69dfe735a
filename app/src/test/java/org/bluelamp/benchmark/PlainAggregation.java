package org.bluelamp.benchmark;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Level;
import org.bluelamp.framework.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What a release is made of, as somebody with SQL and no rules would aggregate it: exact quartiles by area and group, counts
 * by standard, barriers, and who moved. By the same role on the same rows.
 */
final class PlainAggregation implements AutoCloseable {

    /**
     * @param below by standard, how many are below target
     * @param rated by standard, how many rated it
     * @param medians by area, nationally
     * @param rose by area, how many
     */
    record Result(
            Map<String, Integer> below,
            Map<String, Integer> rated,
            Map<String, Double> medians,
            Map<String, Integer> rose) {}

    private static final String SCORES_OF = """
            (select f.force, o.grp, s.area, 100.0 * sum(p.points) / (%d * count(*)) as score from submitted_fact f
              join unnest(?::text[], ?::text[]) s (standard, area) using (standard)
              join unnest(?::int[], ?::int[]) p (level, points) using (level)
              join unnest(?::text[], ?::text[]) o (force, grp) using (force)
              where f.cycle = ? group by 1, 2, 3)""";

    private static final String QUARTILES =
            "select area, grp, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by score::float8) from "
                    + "%s now group by grouping sets ((area), (area, grp))";

    private static final String MOVES = "select now.area, count(*) filter (where now.score - past.score >= 5),"
            + " count(*) filter (where now.score - past.score <= -5), count(*) from %1$s now join %1$s"
            + " past using (force, area) group by 1";

    private static final String SHARES =
            "select standard, count(*), count(*) filter (where level < ?), count(*) filter (where evidenced)"
                    + " from submitted_fact where cycle = ? group by 1";

    private static final String BARRIERS = "select barrier, count(distinct force) from submitted_fact"
            + " where level < ? and cycle = ? and barrier is not null group by 1 order by 2 desc limit 5";

    private final Connection benchmark;
    private final Edition edition;
    private final List<Array> given;

    PlainAggregation(Connection benchmark, Edition edition, Collection<Member> members) throws SQLException {
        this.benchmark = benchmark;
        this.edition = edition;
        var areas = edition.areas();
        this.given = List.of(
                array(
                        "text",
                        areas.stream().flatMap(area -> area.standards().stream().map(Standard::code))),
                array(
                        "text",
                        areas.stream().flatMap(area -> area.standards().stream().map(_ -> area.code()))),
                array("int", edition.scale().stream().map(Level::value)),
                array("int", edition.scale().stream().map(Level::points)),
                array("text", members.stream().map(Member::force)),
                array("text", members.stream().map(Partition.SIZE::groupOf)));
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return benchmark.createArrayOf(type, values.toArray());
    }

    Result of(UUID cycle, @Nullable UUID before) throws SQLException {
        var result = new Result(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        try (var quartiles = benchmark.prepareStatement(QUARTILES.formatted(scores()))) {
            scores(quartiles, 0, cycle);
            try (var rows = quartiles.executeQuery()) {
                while (rows.next()) {
                    var three = (Double[]) rows.getArray(3).getArray();
                    if (rows.getString(2) == null) {
                        result.medians().put(rows.getString(1), three[1]);
                    }
                }
            }
        }
        try (var shares = counted(SHARES, cycle);
                var rows = shares.executeQuery()) {
            while (rows.next()) {
                result.rated().put(rows.getString(1), rows.getInt(2));
                result.below().put(rows.getString(1), rows.getInt(3));
            }
        }
        try (var barriers = counted(BARRIERS, cycle);
                var rows = barriers.executeQuery()) {
            while (rows.next()) {
                rows.getInt(2);
            }
        }
        if (before != null) {
            moves(cycle, before, result);
        }
        return result;
    }

    private void moves(UUID cycle, UUID before, Result result) throws SQLException {
        try (var moves = benchmark.prepareStatement(MOVES.formatted(scores()))) {
            scores(moves, 0, cycle);
            scores(moves, given.size() + 1, before);
            try (var rows = moves.executeQuery()) {
                while (rows.next()) {
                    result.rose().put(rows.getString(1), rows.getInt(2));
                }
            }
        }
    }

    private String scores() {
        return SCORES_OF.formatted(edition.mostPoints());
    }

    private void scores(PreparedStatement statement, int offset, UUID cycle) throws SQLException {
        for (var i = 0; i < given.size(); i++) {
            statement.setArray(offset + i + 1, given.get(i));
        }
        statement.setObject(offset + given.size() + 1, cycle);
    }

    private PreparedStatement counted(String query, UUID cycle) throws SQLException {
        var statement = benchmark.prepareStatement(query);
        statement.setInt(1, edition.target());
        statement.setObject(2, cycle);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        benchmark.close();
    }
}
