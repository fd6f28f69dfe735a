package org.bluelamp.budgets;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.benchmark.ManySubmissions;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.launch.EmbeddedServer;

/**
 * Computing releases beside the same aggregation by plain SQL, on as many organisations as there are, as there may be, and as
 * an outlook. What is told is the ratio; and what stays in memory, which has to grow with organisations alone.
 */
final class ComputingReleases {

    static final String NAME = "computing a release";

    /** Times plain SQL. */
    private static final double MOST = 3;

    private static final double MEGABYTE = 1 << 20;

    /** How many, over how many cycles, in how many rounds. */
    private record Shape(int organisations, int standards, int cycles, int rounds) {
        String name() {
            return String.format(
                    Locale.UK,
                    "%s, %,d organisations x %d standards x %d cycles",
                    NAME,
                    organisations,
                    standards,
                    cycles);
        }
    }

    private static final List<Shape> SHAPES =
            List.of(new Shape(48, 93, 10, 5), new Shape(150, 93, 10, 5), new Shape(5_000, 200, 10, 1));

    private final EmbeddedServer server;
    private final List<String> facts;

    /** @param facts to which is added what stays in memory */
    ComputingReleases(EmbeddedServer server, List<String> facts) {
        this.server = server;
        this.facts = facts;
    }

    /** Every sample is one release; of each round's median the median is told. */
    List<Measured> measured() throws SQLException {
        facts.addAll(List.of("", "Computing a release is to stay within 3 times plain SQL, and its memory flat:", ""));
        var measured = new ArrayList<Measured>();
        for (var shape : SHAPES) {
            System.out.println("Handing in: " + shape.name());
            try (var many = new ManySubmissions(
                    server, "many_submissions", shape.organisations(), shape.standards(), shape.cycles())) {
                measured.add(measured(shape, many));
            }
        }
        return measured;
    }

    private Measured measured(Shape shape, ManySubmissions many) {
        var ours = new Samples();
        var plain = new Samples();
        ours.round();
        plain.round();
        chain(shape, many, ours, plain);
        ours = new Samples();
        plain = new Samples();
        var before = live();
        var kept = new ArrayList<Computed>();
        for (var round = 0; round < shape.rounds(); round++) {
            ours.round();
            plain.round();
            kept.add(chain(shape, many, ours, plain));
        }
        facts.add(String.format(
                Locale.UK,
                "- %s: %.1f MB live before, %.1f MB after %d releases of which %d are kept",
                shape.name(),
                before,
                live(),
                shape.rounds() * shape.cycles(),
                kept.size()));
        return new Measured(shape.name(), Optional.of(Aim.timesPlain(MOST)), ours, plain, 1);
    }

    /** All cycles, each by the portal and then by plain SQL, so that noise hits both alike. The last release. */
    private static Computed chain(Shape shape, ManySubmissions many, Samples ours, Samples plain) {
        Computed last = null;
        for (var cycle = 0; cycle < shape.cycles(); cycle++) {
            var begun = System.nanoTime();
            last = many.release(cycle, last);
            ours.add(System.nanoTime() - begun);
            begun = System.nanoTime();
            many.aggregate(cycle);
            plain.add(System.nanoTime() - begun);
        }
        return last;
    }

    private static double live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
