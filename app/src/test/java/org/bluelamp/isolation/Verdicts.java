package org.bluelamp.isolation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of data in which every object of the database has its verdict, and the policies that are not of the usual form. */
final class Verdicts {

    private static final Set<String> NO_ROLES = Set.of("object", "kind", "opens", "history", "why");

    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<List<String>> policies = new java.util.HashSet<>();
    private final Map<String, String> samples = new HashMap<>();

    private Verdicts() {}

    static Verdicts read() {
        var read = new Verdicts();
        for (var row : rows("verdicts.csv")) {
            read.add(row);
        }
        for (var row : rows("policies.csv")) {
            read.policies.add(row.stream().map(String::strip).toList());
        }
        var properties = new Properties();
        try (var text = text("samples.properties")) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(name -> read.samples.put(name, properties.getProperty(name)));
        return read;
    }

    private void add(CSVRecord row) {
        var grants = new LinkedHashMap<String, String>();
        row.toMap().forEach((column, value) -> {
            if (!NO_ROLES.contains(column)) {
                grants.put("bluelamp_" + column, value);
            }
        });
        roles.addAll(grants.keySet());
        var opens = new ArrayList<String>();
        var guests = new TreeSet<String>();
        for (var opening : row.get("opens").split(" ", -1)) {
            if (opening.startsWith("guest-")) {
                guests.add(opening);
            } else if (!opening.isBlank()) {
                opens.add("bluelamp_" + opening);
            }
        }
        var kind = Verdict.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        var verdict = new Verdict(row.get("object"), kind, grants, opens, guests, row.get("history"), row.get("why"));
        if (verdicts.put(verdict.object(), verdict) != null) {
            throw new IllegalStateException("Two verdicts on " + verdict.object());
        }
    }

    static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var text = text(file);
                var csv = format.parse(text)) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader text(String file) {
        return new InputStreamReader(
                Objects.requireNonNull(Verdicts.class.getResourceAsStream("/isolation/" + file)),
                StandardCharsets.UTF_8);
    }

    Optional<Verdict> on(String object) {
        return Optional.ofNullable(verdicts.get(object));
    }

    Iterable<Verdict> all() {
        return verdicts.values();
    }

    /** The roles that have a column. */
    Set<String> roles() {
        return roles;
    }

    /** Whether this unusual policy was reviewed: table, name, command, roles, using, check. */
    boolean reviewed(List<String> policy) {
        return policies.contains(policy);
    }

    Set<List<String>> policies() {
        return policies;
    }

    Optional<String> sample(String table, String column) {
        return Optional.ofNullable(samples.get(table + "." + column));
    }
}
