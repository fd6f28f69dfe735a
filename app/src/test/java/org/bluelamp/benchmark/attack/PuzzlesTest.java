package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.junit.jupiter.api.Test;

/** What follows from counts: by hand where there are few forces, and where there are more ways than a number can hold. */
class PuzzlesTest {

    private static final Offset<Double> ABOUT = Offset.offset(1e-9);
    private static final Subject MOVED = new Subject(Kind.MOVED, "LG");

    private static double yes(int forces, double low, double high, Double... shares) {
        var puzzle = new CountPuzzle(forces);
        puzzle.told(new int[] {0}, low, high);
        return puzzle.chances(List.of(shares), 0, 0)[0];
    }

    @Test
    void weighsCountsExactly() {
        assertThat(yes(3, 2, 3, 0.5)).as("three ways with two, one with three").isEqualTo(0.75, ABOUT);
        assertThat(yes(3, 0, 3, 0.5)).isEqualTo(0.5, ABOUT);
        assertThat(yes(3, 3, 3, 0.25, 0.75)).isEqualTo(1, ABOUT);
        var two = new CountPuzzle(1, 2);
        two.told(new int[] {0, 1}, 1, 1);
        assertThat(two.chances(List.of(0.5), 0, 0)).containsExactly(new double[] {1 / 3.0, 1 / 3.0}, ABOUT);
    }

    @Test
    void takesASureBeliefForWhatItIs() {
        assertThat(yes(3, 0, 3, 0.0)).isZero();
        assertThat(yes(3, 0, 3, 1.0)).isEqualTo(1, ABOUT);
        assertThat(yes(3, 1, 3, 0.0)).as("no way is left, so nothing is learnt").isEqualTo(0.5);
    }

    @Test
    void weighsCountsOfFiveThousand() {
        assertThat(yes(5_000, 0, 5_000, 0.5)).isEqualTo(0.5, ABOUT);
        assertThat(yes(5_000, 3_334, 5_000, 0.5)).isBetween(3_334 / 5_000.0, 0.67);
    }

    private static WayPuzzle ways(int forces, int rose, int others) {
        var names = IntStream.range(0, forces)
                .mapToObj(i -> World.member(i).force())
                .collect(Collectors.toCollection(TreeSet::new));
        return new WayPuzzle(
                null,
                0,
                MOVED,
                List.of(
                        new Told(MOVED, Statistic.ROSE, names, rose, forces),
                        new Told(MOVED, Statistic.STAYED, names, 0, others),
                        new Told(MOVED, Statistic.FELL, names, 0, others)));
    }

    @Test
    void weighsWaysExactly() {
        var nothingKnown = new int[3];
        assertThat(ways(2, 1, 2).chances(2, nothingKnown, false, true))
                .as("five of nine: one has both, four have one of two")
                .containsExactly(new double[] {3 / 5.0, 1 / 5.0, 1 / 5.0}, ABOUT);
        assertThat(ways(2, 1, 2).chances(2, nothingKnown, true, true))
                .as("three spreads, each as likely")
                .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, ABOUT);
        assertThat(ways(2, 1, 2).chances(2, nothingKnown, false, false))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, ABOUT);
    }

    @Test
    void weighsWaysOfTwoThousand() {
        var chances = ways(2_000, 1_334, 666).chances(2_000, new int[3], false, true);
        assertThat(chances[0]).isBetween(1_334 / 2_000.0, 0.68);
        assertThat(chances[0] + chances[1] + chances[2]).isEqualTo(1, ABOUT);
    }
}
