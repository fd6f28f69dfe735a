package org.bluelamp.architecture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;

/** The table of data of places where a rule was looked at and does not hold, each with its reason. */
final class Reviewed {

    private Reviewed() {}

    /** Classes by simple name, with the reason. */
    static Map<String, String> places(String rule) {
        return all().getOrDefault(rule, Map.of());
    }

    static Set<String> rules() {
        return new TreeSet<>(all().keySet());
    }

    private static Map<String, Map<String, String>> all() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var all = new TreeMap<String, Map<String, String>>();
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(Reviewed.class.getResourceAsStream("/architecture/reviewed.csv")),
                        StandardCharsets.UTF_8);
                var rows = format.parse(text)) {
            for (var row : rows) {
                all.computeIfAbsent(row.get("rule"), rule -> new TreeMap<>()).put(row.get("class"), row.get("why"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
