package org.bluelamp.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bluelamp.doors.Trial.Verb;

/**
 * Each noun of the API by each verb. What is tried is found from the trials; what is not offered is explained in not-offered.csv,
 * one reason for each noun and verb of a row.
 */
final class Matrix {

    private final TreeSet<String> nouns;
    private final Map<String, Integer> tried = new TreeMap<>();
    private final Map<String, String> explained = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Matrix(Collection<String> nouns) {
        this.nouns = new TreeSet<>(nouns);
    }

    /** @param nouns by address */
    static Matrix of(Map<String, String> nouns, Collection<Trial> trials) {
        var matrix = new Matrix(nouns.values());
        trials.forEach(trial -> matrix.tried.merge(
                cell(
                        trial.about().isEmpty() ? nouns.getOrDefault(trial.address(), "no noun") : trial.about(),
                        trial.verb()),
                1,
                Integer::sum));
        for (var row : Doors.table("not-offered.csv")) {
            matrix.explain(row.get("nouns").split(" "), row.get("verbs").split(" "), row.get("why"));
        }
        return matrix;
    }

    private void explain(String[] of, String[] verbs, String why) {
        for (var noun : of) {
            for (var verb : verbs) {
                if (explained.put(cell(noun, Verb.valueOf(verb)), why) != null) {
                    wrong.add(noun + " " + verb + " is explained twice");
                }
            }
        }
        if (why.length() < 15) {
            wrong.add("“" + why + "” explains nothing");
        }
    }

    private static String cell(String noun, Verb verb) {
        return noun + " " + verb;
    }

    /** Cells that are neither tried nor explained, or both; and those that are of no noun. */
    List<String> wrong() {
        var found = new ArrayList<>(wrong);
        var cells = new TreeSet<String>();
        for (var noun : nouns) {
            for (var verb : Verb.values()) {
                var cell = cell(noun, verb);
                cells.add(cell);
                if (tried.containsKey(cell) == explained.containsKey(cell)) {
                    found.add(cell
                            + (tried.containsKey(cell)
                                    ? " is tried and explained"
                                    : " is neither tried nor explained"));
                }
            }
        }
        var gone = new TreeSet<>(tried.keySet());
        gone.addAll(explained.keySet());
        gone.removeAll(cells);
        gone.forEach(cell -> found.add(cell + " is of no noun"));
        return found;
    }

    /** The whole of it as a table, for whoever reviews it. */
    void keep() {
        var page = new StringBuilder("| noun | ")
                .append(String.join(
                        " | ", Arrays.stream(Verb.values()).map(Verb::name).toList()))
                .append(" |\n|")
                .append(" --- |".repeat(Verb.values().length + 1))
                .append('\n');
        for (var noun : nouns) {
            page.append("| ").append(noun);
            for (var verb : Verb.values()) {
                var cell = cell(noun, verb);
                page.append(" | ")
                        .append(
                                tried.containsKey(cell)
                                        ? "tried: " + tried.get(cell)
                                        : explained.getOrDefault(cell, "?"));
            }
            page.append(" |\n");
        }
        try {
            Files.writeString(
                    Path.of(System.getProperty("bluelamp.root", "..")).resolve("app/target/api-matrix.md"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
