package org.bluelamp.benchmark.attack;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.launch.Access;

/** What forces handed in, past every door: made for a release to come, and read for the judge alone. */
final class Handed {

    private final Access access;

    Handed(Access access) {
        this.access = access;
    }

    /** Past the rules of an assessment, which are their own tests: a whole service with some ninety answers each. */
    void in(UUID cycle, Map<String, Map<String, Submitted>> answers) {
        try (var superuser = access.connect(access.superuser());
                var insert = superuser.prepareStatement(
                        "insert into submitted_fact (force, cycle, standard, level, evidenced, barrier) values (?, ?, ?, ?, ?, ?)")) {
            for (var force : answers.entrySet()) {
                for (var answer : force.getValue().entrySet()) {
                    insert.setString(1, force.getKey());
                    insert.setObject(2, cycle);
                    insert.setString(3, answer.getKey());
                    insert.setInt(4, answer.getValue().level());
                    insert.setBoolean(5, answer.getValue().evidenced());
                    insert.setString(6, answer.getValue().barrier());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As when these forces withdraw what they gave. */
    void back(UUID cycle, Collection<String> forces) {
        try (var superuser = access.connect(access.superuser());
                var delete =
                        superuser.prepareStatement("delete from submitted_fact where cycle = ? and force = any (?)")) {
            delete.setObject(1, cycle);
            delete.setArray(2, superuser.createArrayOf("text", forces.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By force and standard. */
    Map<String, Map<String, Submitted>> of(UUID cycle) {
        var answers = new TreeMap<String, Map<String, Submitted>>();
        try (var superuser = access.connect(access.superuser());
                var select = superuser.prepareStatement(
                        "select force, standard, level, evidenced, barrier from submitted_fact where cycle = ?")) {
            select.setObject(1, cycle);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    answers.computeIfAbsent(rows.getString(1), _ -> new HashMap<>())
                            .put(
                                    rows.getString(2),
                                    new Submitted(rows.getInt(3), rows.getBoolean(4), rows.getString(5)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }
}
