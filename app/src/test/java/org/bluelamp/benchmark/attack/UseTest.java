package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.benchmark.UseLine;
import org.junit.jupiter.api.Test;

/** What protection costs in use: the committed values are those that are measured, the docs tell them, and aims are kept. */
class UseTest {

    private static final List<UseLine> MEASURED = MeasuringUse.measured();

    /** To the tenth: the same services are invented each time. Where it fails, run {@link MeasuringUse}. */
    @Test
    void commitsWhatIsMeasured() {
        assertThat(UseLine.all()).containsExactlyElementsOf(MEASURED);
    }

    @Test
    void tellsTheSameInTheDocs() throws IOException {
        var docs = Path.of(System.getProperty("bluelamp.root", ".."), "docs/benchmark-use.md");
        assertThat(Files.readAllLines(docs)).containsSequence(MeasuringUse.table(MEASURED));
    }

    /** One line misses, and the table says so: the error of groups of ten and eleven, and of these nothing else. */
    @Test
    void keepsItsAimsButForTheErrorOfTenAndElevenForces() {
        assertThat(MEASURED).filteredOn(line -> !line.kept()).singleElement().satisfies(line -> {
            assertThat(line.fewest()).isEqualTo(10);
            assertThat(line.most()).isEqualTo(11);
            assertThat(line.error()).isEqualTo(6.2).isGreaterThan(line.aim().error());
            assertThat(line.same())
                    .isEqualTo(84.1)
                    .isGreaterThan(100 * line.aim().sameBand());
            assertThat(line.published())
                    .isEqualTo(96.3)
                    .isGreaterThan(100 * line.aim().published());
            assertThat(MeasuringUse.table(List.of(line)).getFirst()).endsWith("| **missed** |");
        });
    }

    /** A worse rule would not pass: each of the three is looked at. */
    @Test
    void missesAnAimWhereAnyOfTheThreeIsWorse() {
        assertThat(new UseLine("", 25, 48, 1, 90, 85, 4).kept()).isTrue();
        assertThat(new UseLine("", 25, 48, 1, 89.9, 85, 4).kept()).isFalse();
        assertThat(new UseLine("", 25, 48, 1, 90, 84.9, 4).kept()).isFalse();
        assertThat(new UseLine("", 25, 48, 1, 90, 85, 4.1).kept()).isFalse();
        assertThat(new UseLine("", 24, 24, 1, 90, 80, 5.5).kept()).isTrue();
    }
}
