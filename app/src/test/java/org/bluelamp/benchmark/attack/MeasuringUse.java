package org.bluelamp.benchmark.attack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.UseLine;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.AreaScore;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.disclosure.Use;

/**
 * Measures what protection costs in use, over invented services with the committed edition: the real shape with its groups,
 * and other sizes. Run it to write the committed values and to see the table for the docs.
 */
final class MeasuringUse {

    private static final int REAL = 48;

    /** So many services of the real shape, and of each other size. */
    private static final int SERVICES = 60;

    private static final int EACH = 20;

    private final AreaScore score = new AreaScore(World.EDITION);

    static List<UseLine> measured() {
        return new MeasuringUse().lines();
    }

    private List<UseLine> lines() {
        var lines = new ArrayList<>(realShape());
        lines.add(any(10, 11));
        lines.add(any(10, 24));
        lines.add(any(25, REAL));
        return lines;
    }

    /** Nationally, and in the groups of either partition. */
    private List<UseLine> realShape() {
        var uses = new TreeMap<String, Use>();
        var sizes = new TreeMap<String, Integer>();
        for (var seed = 0; seed < SERVICES; seed++) {
            var service = World.plausible(1_000_000L + seed).state(REAL);
            add(uses.computeIfAbsent("national", _ -> new Use()), service);
            sizes.put("national", REAL);
            for (var partition : List.of(Partition.SIZE, Partition.AREA)) {
                for (var group : partition.groups()) {
                    var part = part(service, partition, group);
                    var code = partition.code() + "." + group;
                    add(uses.computeIfAbsent(code, _ -> new Use()), part);
                    sizes.put(code, part.members().size());
                }
            }
        }
        var lines = new ArrayList<UseLine>();
        lines.add(line("national", uses, sizes));
        for (var partition : List.of(Partition.SIZE, Partition.AREA)) {
            partition.groups().forEach(group -> lines.add(line(partition.code() + "." + group, uses, sizes)));
        }
        return lines;
    }

    private static UseLine line(String code, Map<String, Use> uses, Map<String, Integer> sizes) {
        return UseLine.of(code, sizes.get(code), sizes.get(code), uses.get(code).line());
    }

    private static State part(State service, Partition partition, String group) {
        var members = new TreeMap<>(service.members());
        members.values().removeIf(member -> !partition.groupOf(member).equals(group));
        var answers = new TreeMap<>(service.answers());
        answers.keySet().retainAll(members.keySet());
        return new State(members, answers, new TreeMap<>());
    }

    /** Of every size in between. */
    private UseLine any(int fewest, int most) {
        var use = new Use();
        IntStream.rangeClosed(fewest, most).forEach(forces -> {
            for (var seed = 0; seed < EACH; seed++) {
                add(use, World.plausible(1_000L * forces + seed).state(forces));
            }
        });
        return UseLine.of("", fewest, most, use.line());
    }

    private void add(Use use, State service) {
        for (var area : World.EDITION.areas()) {
            var scores = new ArrayList<BigDecimal>();
            service.answers()
                    .values()
                    .forEach(answers -> score.of(area, answers).ifPresent(scores::add));
            if (Floor.reached(scores.size())) {
                use.add(scores);
            }
        }
    }

    /** As docs/benchmark-use.md holds it. */
    static List<String> table(List<UseLine> lines) {
        return lines.stream()
                .map(line -> String.format(
                        Locale.UK,
                        "| %s | %s | %,d | %.1f %% (%.0f) | %.1f (%.1f) | %.1f %% (%.0f) | %s |",
                        name(line),
                        line.fewest() == line.most() ? line.most() : line.fewest() + " to " + line.most(),
                        line.tables(),
                        line.same(),
                        100 * line.aim().sameBand(),
                        line.error(),
                        line.aim().error(),
                        line.published(),
                        100 * line.aim().published(),
                        line.kept() ? "kept" : "**missed**"))
                .toList();
    }

    private static String name(UseLine line) {
        return line.group().isEmpty() ? "any" : line.group().replace('.', ' ');
    }

    public static void main(String... none) throws IOException {
        var lines = measured();
        var file = Path.of(System.getProperty("bluelamp.root", ".."), "app/src/main/resources/org/bluelamp/benchmark")
                .resolve(UseLine.FILE);
        Files.writeString(
                file,
                lines.stream()
                        .map(line -> "%s,%d,%d,%d,%.1f,%.1f,%.1f\n"
                                .formatted(
                                        line.group(),
                                        line.fewest(),
                                        line.most(),
                                        line.tables(),
                                        line.published(),
                                        line.same(),
                                        line.error()))
                        .collect(Collectors.joining("", "group,fewest,most,tables,published,same,error\n", "")));
        table(lines).forEach(System.out::println);
    }
}
