package org.bluelamp.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.springframework.util.FileSystemUtils;

/** Measures and reports. {@code ./bluelamp benchmark} calls it. */
public final class Benchmark {

    /** In the order in which they are measured and reported. */
    static final List<UseCase> USE_CASES =
            List.of(new SavingAnAnswer(), new OpeningAnArea(), new ReviewPage(), new HistoryPage());

    /** What is done on the same ground besides the use cases. */
    private static final List<String> ON_THE_GROUND =
            List.of(AttackThroughRoutes.NAME, Sealed.NAME, ComputingReleases.NAME, HistoryAtScale.NAME);

    private static final Duration SECOND_RUN = Duration.ofSeconds(20);

    private final Machine machine = Machine.here();
    private final Path root =
            Path.of(System.getProperty("bluelamp.root", "..")).toAbsolutePath().normalize();
    private final Path folder = root.resolve("app/target/benchmark");
    private final Path data = folder.resolve("data");
    private final List<String> words;

    private Benchmark(List<String> words) {
        this.words = words;
    }

    /** @param words of the names of use cases, to measure only those; none measures all */
    public static void main(String... words) throws IOException, SQLException {
        var tooSlow = new Benchmark(Arrays.asList(words)).run();
        tooSlow.forEach(name -> System.err.println("Takes longer beside plain SQL than is aimed at: " + name));
        // whatever still waits for work, it is done
        System.exit(tooSlow.isEmpty() ? 0 : 1);
    }

    /** The names of what fails the run. */
    private List<String> run() throws IOException, SQLException {
        var useCases =
                USE_CASES.stream().filter(useCase -> asked(useCase.name())).toList();
        if (useCases.isEmpty() && beside().noneMatch(this::asked)) {
            throw new IllegalArgumentException("No use case has a name with one of " + words);
        }
        warn();
        Files.createDirectories(folder);
        var measured = new ArrayList<Measured>();
        try {
            System.out.println("Making the demonstration");
            var runs = new Runs(root, data);
            var first = runs.first();
            var facts = new ArrayList<>(facts(first));
            if (asked(Runs.SECOND)) {
                System.out.println("Starting again, " + Rounds.ROUNDS + " times");
                measured.add(new Measured(
                        Runs.SECOND, Optional.of(Aim.within(SECOND_RUN)), runs.later(Rounds.ROUNDS), new Samples(), 0));
            }
            if (asked(Verifying.NAME)) {
                System.out.println("Verifying");
                facts.addAll(new Verifying(folder).lines());
            }
            if (!useCases.isEmpty() || ON_THE_GROUND.stream().anyMatch(this::asked)) {
                System.out.println("Making " + Ground.CHANGES + " changes, and a copy of the database");
                measured.addAll(onTheGround(useCases, facts));
            }
            var report = new Report(facts, measured);
            report.write(folder);
            System.out.println("\n" + report.text());
            warn();
            System.out.println("The same is in " + folder);
            return report.tooSlowBesidePlain();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** @param facts to which is added what was found out beside the times */
    private List<Measured> onTheGround(List<UseCase> useCases, List<String> facts) throws SQLException, IOException {
        var tape = new Tape();
        DriverManager.registerDriver(new TapeDriver(tape));
        try (var ground = new Ground(data)) {
            var measured = new ArrayList<Measured>();
            try (var context = Portal.start(root, folder, ground.portals());
                    var twin = new Twin(ground.copy())) {
                var portal = new Portal(context);
                measured.addAll(new Rounds(portal, new Pair(tape, twin)).of(useCases));
                compare(ground, twin);
                // last, because only the portal's own database sees it
                if (asked(AttackThroughRoutes.NAME)) {
                    System.out.println("Attacking releases through the routes");
                    facts.addAll(new AttackThroughRoutes(portal, ground.portals()).lines());
                }
                if (asked(Sealed.NAME)) {
                    System.out.println("Saving with and without seals");
                    measured.addAll(new Sealed(portal, ground.portals(), facts).measured());
                }
            }
            if (asked(ComputingReleases.NAME)) {
                measured.addAll(new ComputingReleases(ground.server(), facts).measured());
            }
            if (named(HistoryAtScale.NAME)) {
                measured.addAll(atScale(ground, facts));
            }
            return measured;
        }
    }

    private static void compare(Ground ground, Twin twin) throws SQLException {
        var different = ground.differences(twin.changed());
        if (!different.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing was measured: the portal and plain JDBC did different things to " + different);
        }
    }

    private List<Measured> atScale(Ground ground, List<String> facts) throws SQLException, IOException {
        var access = ground.another("history_at_scale");
        try (var context = Portal.start(root, folder, access)) {
            var scale = new HistoryAtScale(HistoryAtScale.Size.FULL, new Portal(context), access, folder);
            var measured = scale.measured();
            facts.addAll(List.of(
                    "",
                    "The history at scale; times of the large one stand under portal, of a smaller one under JDBC:",
                    ""));
            facts.addAll(scale.facts());
            return measured;
        }
    }

    /** What is done besides the use cases. */
    private static Stream<String> beside() {
        return Stream.concat(Stream.of(Runs.SECOND, Verifying.NAME), ON_THE_GROUND.stream());
    }

    /** Everything that can be measured, by the name of which a word chooses it. */
    static Stream<String> names() {
        return Stream.concat(USE_CASES.stream().map(UseCase::name), beside());
    }

    private boolean asked(String name) {
        return words.isEmpty() || words.stream().anyMatch(name::contains);
    }

    /** What takes too long to be done with all the rest. */
    private boolean named(String name) {
        return !words.isEmpty() && asked(name);
    }

    private List<String> facts(long firstRun) {
        return List.of(
                LocalDate.now(UkDay.ZONE) + ". " + machine.words() + ".",
                "",
                String.format(
                        Locale.UK,
                        "Medians of %d rounds of %d turns after %d to warm up, the portal and plain JDBC in turn, one person"
                                + " at a time. The first run, which makes the demonstration, took %.0f s.",
                        Rounds.ROUNDS,
                        Rounds.TURNS,
                        Rounds.WARM_UP,
                        firstRun / 1e9));
    }

    private void warn() {
        if (machine.busy()) {
            System.out.printf(
                    Locale.UK,
                    "WARNING: this machine was busy at the start (load %.2f on %d cores). Times are too long;"
                            + " ratios suffer less. Measure again when it is quiet.%n",
                    machine.load(),
                    machine.cores());
        }
    }
}
