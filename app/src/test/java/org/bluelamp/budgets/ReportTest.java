package org.bluelamp.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the times. */
class ReportTest {

    private static final long MILLISECOND = 1_000_000;

    private static Samples samples(long... rounds) {
        var samples = new Samples();
        for (var millis : rounds) {
            samples.round();
            for (var i = 1; i <= 20; i++) {
                // one in twenty takes twice as long, and so does not count in the 95th percentile
                samples.add(millis * MILLISECOND * (i == 20 ? 2 : 1) + i);
            }
        }
        return samples;
    }

    @Test
    void tellsTheMedianOfTheRounds() {
        var samples = samples(30, 10, 500, 20, 40);
        assertThat(samples.p50()).isBetween(30.0, 30.1);
        assertThat(samples.p95()).isBetween(30.0, 30.1);
    }

    /** Its times are nobody's aim; only what it takes beside plain SQL is. */
    @Test
    void namesWhatMissesItsRatio() {
        var aim = Optional.of(Aim.timesPlain(3));
        var report = new Report(
                List.of(),
                List.of(
                        new Measured("kept", aim, samples(30), samples(10), 1),
                        new Measured("missed", aim, samples(31), samples(10), 1),
                        new Measured(
                                "slow, and no ratio",
                                Optional.of(Aim.within(Duration.ofMillis(1))),
                                samples(90),
                                samples(10),
                                1)));
        assertThat(report.tooSlowBesidePlain()).containsExactly("missed");
        assertThat(report.text()).contains("| ratio 3.0 | yes |", "| ratio 3.0 |  NO |");
    }

    @Test
    void takesTheSmallestValueThatTheShareDoesNotExceed() {
        var values = new double[] {5, 1, 4, 2, 3};
        assertThat(Samples.nearest(values, 0.5)).isEqualTo(3);
        assertThat(Samples.nearest(values, 0.95)).isEqualTo(5);
        assertThat(Samples.nearest(values, 0)).isEqualTo(1);
    }

    @Test
    void tellsRatiosTimesAndWhetherAnAimIsKept(@TempDir Path folder) throws IOException {
        var report = new Report(
                List.of("On a machine."),
                List.of(
                        new Measured(
                                "read", Optional.of(Aim.within(Duration.ofMillis(60))), samples(30), samples(10), 9),
                        new Measured(
                                "write, slowly",
                                Optional.of(Aim.within(Duration.ofMillis(60))),
                                samples(90),
                                samples(60),
                                3),
                        new Measured("start", Optional.empty(), samples(9_000), new Samples(), 0)));
        assertThat(report.text().lines())
                .containsExactly(
                        "On a machine.",
                        "",
                        "| use case      | ratio p50 | ratio p95 | portal p50 | portal p95 | JDBC p50 | JDBC p95 | SQL | aim p95 | met |",
                        "|---------------|----------:|----------:|-----------:|-----------:|---------:|---------:|----:|--------:|----:|",
                        "| read          |       3.0 |       3.0 |    30.0 ms |    30.0 ms |  10.0 ms |  10.0 ms |   9 | 60.0 ms | yes |",
                        "| write, slowly |       1.5 |       1.5 |    90.0 ms |    90.0 ms |  60.0 ms |  60.0 ms |   3 | 60.0 ms |  NO |",
                        "| start         |           |           |      9.0 s |      9.0 s |          |          |     |         |     |");
        report.write(folder);
        assertThat(Files.readAllLines(folder.resolve("report.csv")))
                .hasSize(4)
                .contains("\"write, slowly\",1.5,1.5,90.000,90.000,60.000,60.000,3,60.000,NO");
        assertThat(folder.resolve("report.md")).content().startsWith("# Blue Lamp, measured\n\nOn a machine.\n");
    }
}
