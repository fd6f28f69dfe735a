package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest
    @CsvSource({"29,LOWER", "30,BELOW_MEDIAN", "44,BELOW_MEDIAN", "45,ABOVE_MEDIAN", "60,ABOVE_MEDIAN", "61,UPPER"})
    void tellsInWhichQuarterOfTheServiceAScoreLies(int score, Part part) {
        assertThat(Part.of(score, new Quartiles(30, 45, 60))).isEqualTo(part);
    }

    /** Whatever is published: a higher score is never in a lower part, and no part tells more than what lies between two figures. */
    @Test
    void risesWithTheScoreAndTellsNoMoreThanTheFiguresDo() {
        var random = new Random(43);
        for (var release = 0; release < 2_000; release++) {
            var three = random.ints(3, 0, 21)
                    .map(step -> step * Quartiles.STEP)
                    .sorted()
                    .toArray();
            var published = new Quartiles(three[0], three[1], three[2]);
            var last = Part.LOWER;
            for (var score = 0; score <= 100; score++) {
                var part = Part.of(score, published);
                assertThat(part).as("%s in %s", score, published).isGreaterThanOrEqualTo(last);
                assertThat(part == Part.LOWER).isEqualTo(score < published.lower());
                assertThat(part == Part.UPPER).isEqualTo(score > published.upper());
                last = part;
            }
        }
    }
}
