package org.bluelamp.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Random;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final String AREA = "LG";

    private final ArrayList<Line> report = new ArrayList<>();

    private Movement moved(int forces, String from, String to) {
        var moves = new Moves();
        for (var i = 0; i < forces; i++) {
            moves.add(new BigDecimal(from), new BigDecimal(to));
        }
        return moves.shown(AREA, report);
    }

    private static Movement all(Third rose, Third stayed, Third fell) {
        return new Movement(AREA, rose, stayed, fell);
    }

    @Test
    void countsFivePointsAsMovedAndWhatIsBelowThatAsStayed() {
        var all = Third.MORE_THAN_TWO_THIRDS;
        var none = Third.FEWER_THAN_A_THIRD;
        assertThat(moved(25, "50", "55")).isEqualTo(all(all, none, none));
        assertThat(moved(25, "50", "54.9999999999")).isEqualTo(all(none, all, none));
        assertThat(moved(25, "50", "50")).isEqualTo(all(none, all, none));
        assertThat(moved(25, "50", "45.0000000001")).isEqualTo(all(none, all, none));
        assertThat(moved(25, "50", "45")).isEqualTo(all(none, none, all));
    }

    /** Whatever the scores: each force is in one of the three, and told backwards those that rose are those that fell. */
    @Test
    void isTheSameFromEitherSideAndWhereverOnTheScale() {
        var random = new Random(41);
        for (var service = 0; service < 2_000; service++) {
            var forces = 15 + random.nextInt(34);
            var there = new Moves();
            var back = new Moves();
            var counted = new int[3];
            for (var i = 0; i < forces; i++) {
                var from = random.nextInt(101);
                var to = Math.clamp(from + random.nextInt(-12, 13), 0, 100);
                there.add(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
                back.add(BigDecimal.valueOf(to), BigDecimal.valueOf(from));
                counted[to - from >= 5 ? 0 : to - from > -5 ? 1 : 2]++;
            }
            var told = there.shown(AREA, report);
            var reversed = back.shown(AREA, report);
            assertThat(told)
                    .isEqualTo(all(
                            Third.of(counted[0], forces).orElse(null),
                            Third.of(counted[1], forces).orElse(null),
                            Third.of(counted[2], forces).orElse(null)));
            assertThat(reversed).isEqualTo(all(told.fell(), told.stayed(), told.rose()));
            assertThat(told.rose() == null).isEqualTo(forces < Third.FLOOR);
        }
    }

    @Test
    void tellsAllThreeSharesOrNone() {
        assertThat(moved(24, "50", "60")).isEqualTo(new Movement(AREA, null, null, null));
        assertThat(report).singleElement().extracting(Line::withheld).isEqualTo(Withheld.TOO_FEW);
    }
}
