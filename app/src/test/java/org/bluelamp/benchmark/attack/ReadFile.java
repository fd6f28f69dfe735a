package org.bluelamp.benchmark.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.jspecify.annotations.Nullable;

/** A release as a reader of its file has it: from that text alone. A line of which nothing is known, or a second one of the same, is an error. */
final class ReadFile {

    private static final String NATIONAL = "national";
    private static final String WITHHELD = "withheld";
    private static final Set<String> QUARTILES = Set.of("lower quartile", "median", "upper quartile");

    /** By kind, code and group: each figure's value. In the order of the file. */
    private final Map<String, Map<String, Map<String, Map<String, String>>>> lines = new LinkedHashMap<>();

    /** By code and group, whether the scores are repeated. */
    private final Map<String, Map<String, Boolean>> scoresRepeated = new LinkedHashMap<>();

    private final String rule;
    private boolean sharesRepeated;

    private ReadFile(List<CSVRecord> records) {
        rule = records.getFirst().get("rule");
        for (var record : records) {
            var repeated = record.get("repeated").equals("yes");
            if (QUARTILES.contains(record.get("figure"))) {
                scoresRepeated
                        .computeIfAbsent(record.get("code"), _ -> new LinkedHashMap<>())
                        .put(record.get("group"), repeated);
            } else {
                sharesRepeated |= repeated;
            }
            var before = lines.computeIfAbsent(record.get("kind"), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(record.get("code"), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(record.get("group"), _ -> new LinkedHashMap<>())
                    .put(record.get("figure"), record.get("value"));
            if (before != null) {
                throw new IllegalStateException("Twice: " + record);
            }
        }
    }

    /** @param whole the same release from elsewhere, for what the file does not say: the partition */
    static Figures figures(String csv, Figures whole) {
        try (var parser = CSVParser.parse(
                csv.replace("\ufeff", ""),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            var records = parser.getRecords();
            if (!records.stream()
                    .allMatch(line -> line.get("forces").equals(whole.forces().code()))) {
                throw new IllegalStateException("Not of " + whole.forces());
            }
            return new ReadFile(records).figures(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Figures figures(Figures whole) {
        var read = new Figures(
                rule,
                whole.forces(),
                whole.partition(),
                sharesRepeated,
                areas(),
                standards(),
                List.copyOf(take("core duty").keySet()),
                barriers(),
                movements(),
                further());
        if (!lines.isEmpty()) {
            throw new IllegalStateException("More than a release has: " + lines.keySet());
        }
        return read;
    }

    private Map<String, Map<String, Map<String, String>>> take(String kind) {
        var taken = lines.remove(kind);
        return taken == null ? Map.of() : taken;
    }

    private List<AreaFigures> areas() {
        var areas = new ArrayList<AreaFigures>();
        take("area").forEach((code, groups) -> areas.add(scores(code, groups)));
        return areas;
    }

    private AreaFigures scores(String code, Map<String, Map<String, String>> groups) {
        var byGroup = new HashMap<String, Quartiles>();
        groups.forEach((group, values) -> {
            var quartiles = quartiles(values);
            if (!group.equals(NATIONAL) && quartiles != null) {
                byGroup.put(group, quartiles);
            }
        });
        var repeated = scoresRepeated.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(group -> group.getKey().equals(NATIONAL) ? Partition.WHOLE : group.getKey())
                .collect(Collectors.toSet());
        return new AreaFigures(code, quartiles(groups.getOrDefault(NATIONAL, Map.of())), byGroup, repeated);
    }

    private static @Nullable Quartiles quartiles(Map<String, String> values) {
        return values.containsValue(WITHHELD)
                ? null
                : new Quartiles(
                        Integer.parseInt(values.getOrDefault("lower quartile", "")),
                        Integer.parseInt(values.getOrDefault("median", "")),
                        Integer.parseInt(values.getOrDefault("upper quartile", "")));
    }

    private List<StandardFigures> standards() {
        var standards = new ArrayList<StandardFigures>();
        take("standard")
                .forEach((code, groups) -> standards.add(
                        new StandardFigures(code, share(groups, "below target"), share(groups, "evidenced"))));
        return standards;
    }

    private List<Movement> movements() {
        var movements = new ArrayList<Movement>();
        take("movement")
                .forEach((code, groups) -> movements.add(
                        new Movement(code, share(groups, "rose"), share(groups, "stayed"), share(groups, "fell"))));
        return movements;
    }

    private @Nullable List<String> barriers() {
        var barriers = take("barrier");
        return barriers.containsKey("") ? null : List.copyOf(barriers.keySet());
    }

    private List<FurtherFigures> further() {
        var further = new ArrayList<FurtherFigures>();
        take("further")
                .forEach((code, groups) -> further.add(
                        groups.getOrDefault(NATIONAL, Map.of()).containsKey("yes")
                                ? new FurtherFigures(code, null, share(groups, "yes"))
                                : new FurtherFigures(code, scores(code, groups), null)));
        return further;
    }

    private static @Nullable Third share(Map<String, Map<String, String>> groups, String figure) {
        var told = groups.getOrDefault(NATIONAL, Map.of()).getOrDefault(figure, "");
        return told.equals(WITHHELD)
                ? null
                : Third.valueOf(told.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
