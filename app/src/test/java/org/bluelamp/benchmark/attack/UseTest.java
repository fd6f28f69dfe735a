package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.figures.AreaScore;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.disclosure.Use;
import org.junit.jupiter.api.Test;

/** What the protection costs in use, over invented services. docs/benchmark-use.md holds the figures. */
class UseTest {

    private static final int SERVICES = 12;

    private static Use.Line over(IntStream sizes) {
        var use = new Use();
        var score = new AreaScore(World.EDITION);
        sizes.forEach(forces -> {
            for (var seed = 0; seed < SERVICES; seed++) {
                var service = World.plausible(1_000L * forces + seed).state(forces);
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
        });
        return use.line();
    }

    @Test
    void keepsItsUseFromTwentyFiveForcesOn() {
        var line = over(IntStream.of(25, 30, 36, 42, 48));
        assertThat(line.sameBand()).as("%s", line).isGreaterThanOrEqualTo(0.85);
        assertThat(line.error()).as("%s", line).isLessThanOrEqualTo(4);
        assertThat(line.published()).as("%s", line).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void keepsItsUseInGroupsOfTenToTwentyFour() {
        var line = over(IntStream.rangeClosed(10, 24));
        assertThat(line.sameBand()).as("%s", line).isGreaterThanOrEqualTo(0.8);
        assertThat(line.error()).as("%s", line).isLessThanOrEqualTo(5.5);
        assertThat(line.published()).as("%s", line).isGreaterThanOrEqualTo(0.9);
    }
}
