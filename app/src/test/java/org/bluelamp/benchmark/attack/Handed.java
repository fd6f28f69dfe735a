package org.bluelamp.benchmark.attack;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.launch.Access;

/** What forces handed in, past every door: made for a release to come, and read for the judge alone. */
public final class Handed {

    /**
     * @param answers by force and standard
     * @param figures of later rooms, by force and code
     */
    public record In(Map<String, Map<String, Submitted>> answers, Map<String, Map<String, Integer>> figures) {

        static final In NOTHING = new In(Map.of(), Map.of());

        Map<String, Submitted> answersOf(String force) {
            return answers.getOrDefault(force, Map.of());
        }

        Map<String, Integer> figuresOf(String force) {
            return figures.getOrDefault(force, Map.of());
        }
    }

    private final Access access;

    public Handed(Access access) {
        this.access = access;
    }

    /** Past the rules of an assessment, which are their own tests: a whole service with some ninety answers each. */
    public void in(UUID cycle, In all) {
        try (var superuser = access.connect(access.superuser());
                var answer = superuser.prepareStatement(
                        "insert into submitted_fact (force, cycle, standard, level, evidenced, barrier) values (?, ?, ?, ?, ?, ?)");
                var figure = superuser.prepareStatement(
                        "insert into submitted_figure (force, cycle, figure, value) values (?, ?, ?, ?)")) {
            for (var force : all.answers().keySet()) {
                for (var each : all.answersOf(force).entrySet()) {
                    answer.setString(1, force);
                    answer.setObject(2, cycle);
                    answer.setString(3, each.getKey());
                    answer.setInt(4, each.getValue().level());
                    answer.setBoolean(5, each.getValue().evidenced());
                    answer.setString(6, each.getValue().barrier());
                    answer.addBatch();
                }
                for (var each : all.figuresOf(force).entrySet()) {
                    figure.setString(1, force);
                    figure.setObject(2, cycle);
                    figure.setString(3, each.getKey());
                    figure.setInt(4, each.getValue());
                    figure.addBatch();
                }
            }
            answer.executeBatch();
            figure.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As when these forces withdraw what they gave. */
    public void back(UUID cycle, Collection<String> forces) {
        try (var superuser = access.connect(access.superuser())) {
            for (var table : List.of("submitted_fact", "submitted_figure")) {
                try (var delete =
                        superuser.prepareStatement("delete from " + table + " where cycle = ? and force = any (?)")) {
                    delete.setObject(1, cycle);
                    delete.setArray(2, superuser.createArrayOf("text", forces.toArray()));
                    delete.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    In of(UUID cycle) {
        var in = new In(new TreeMap<>(), new TreeMap<>());
        try (var superuser = access.connect(access.superuser());
                var answers = superuser.prepareStatement(
                        "select force, standard, level, evidenced, barrier from submitted_fact where cycle = ?");
                var figures = superuser.prepareStatement(
                        "select force, figure, value from submitted_figure where cycle = ?")) {
            answers.setObject(1, cycle);
            try (var rows = answers.executeQuery()) {
                while (rows.next()) {
                    in.answers()
                            .computeIfAbsent(rows.getString(1), _ -> new HashMap<>())
                            .put(
                                    rows.getString(2),
                                    new Submitted(rows.getInt(3), rows.getBoolean(4), rows.getString(5)));
                }
            }
            figures.setObject(1, cycle);
            try (var rows = figures.executeQuery()) {
                while (rows.next()) {
                    in.figures()
                            .computeIfAbsent(rows.getString(1), _ -> new HashMap<>())
                            .put(rows.getString(2), rows.getInt(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return in;
    }
}
