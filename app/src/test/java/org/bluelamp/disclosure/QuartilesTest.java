package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    private static List<BigDecimal> scores(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void publishesSmoothedQuartilesInStepsOfFive() {
        // places 2.25 -> 2, 4.5 -> 5 and 6.75 -> 7 of ten: means of 10 20 30, 40 50 60 and 60 70 80
        assertThat(Quartiles.of(scores(0, 10, 20, 30, 40, 50, 60, 70, 80, 90))).contains(new Quartiles(20, 50, 70));
    }

    @Test
    void withholdsFiguresOfFewerThanTenForces() {
        assertThat(Quartiles.of(scores(0, 10, 20, 30, 40, 50, 60, 70, 80))).isEmpty();
    }

    @Test
    void withholdsFiguresWhereNearlyAllAreEqual() {
        assertThat(Quartiles.of(scores(0, 50, 50, 50, 50, 50, 50, 50, 50, 100))).isEmpty();
        assertThat(Quartiles.of(Collections.nCopies(40, BigDecimal.TEN))).isEmpty();
    }

    @Test
    void withholdsFiguresWhoseMiddleHalfIsNarrowerThanTwoSteps() {
        assertThat(Quartiles.of(scores(0, 46, 46, 46, 50, 50, 54, 55, 55, 100))).isEmpty();
        assertThat(Quartiles.withheld(scores(0, 46, 46, 46, 50, 50, 54, 55, 55, 100)))
                .contains(Withheld.NARROW);
        assertThat(Quartiles.of(scores(0, 45, 45, 45, 50, 50, 55, 55, 55, 100))).contains(new Quartiles(45, 50, 55));
    }

    @Test
    void withholdsFiguresNearAnEndOfTheScale() {
        assertThat(Quartiles.withheld(scores(0, 0, 0, 5, 18, 20, 21, 40, 50, 60)))
                .contains(Withheld.NEAR_AN_END);
        assertThat(Quartiles.withheld(scores(100, 100, 100, 95, 82, 80, 79, 60, 50, 40)))
                .contains(Withheld.NEAR_AN_END);
        assertThat(Quartiles.withheld(scores(0, 0, 0, 5, 20, 20, 21, 40, 50, 60)))
                .isEmpty();
    }

    @Test
    void saysWhyItWithholds() {
        assertThat(Quartiles.withheld(scores(1, 2, 3))).contains(Withheld.TOO_FEW);
        assertThat(Quartiles.withheld(scores(0, 50, 50, 50, 50, 50, 50, 50, 50, 100)))
                .contains(Withheld.NEARLY_ALL_EQUAL);
    }

    /** The table of the SmallCountRounding vignette, to the nearest five as OpenSAFELY and NHS England round. */
    @Test
    void roundsAPublishedTableAsOthersDo() {
        int[] counts = {6, 0, 1, 3, 4, 1, 2, 3, 1, 2, 0, 1, 1, 0, 2};
        int[] rounded = {5, 0, 0, 5, 5, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0};
        for (var i = 0; i < counts.length; i++) {
            assertThat(Quartiles.rounded(BigDecimal.valueOf(counts[i]))).isEqualTo(rounded[i]);
        }
        assertThat(Quartiles.rounded(new BigDecimal("97.5"))).isEqualTo(100);
        assertThat(Quartiles.rounded(new BigDecimal("2.4999"))).isZero();
    }

    @Test
    void isInOrderOnStepsAndNeverAnExtremeWhateverTheScores() {
        var random = new Random(3);
        var published = new ArrayList<Quartiles>();
        for (var round = 0; round < 2_000; round++) {
            var scores = random.ints(10 + random.nextInt(40), 0, 101)
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            Quartiles.of(scores).ifPresent(quartiles -> {
                published.add(quartiles);
                assertThat(List.of(quartiles.lower(), quartiles.median(), quartiles.upper()))
                        .isSorted()
                        .allMatch(value -> value % Quartiles.STEP == 0)
                        .allMatch(value -> value >= 0 && value <= 100);
                var half = BigDecimal.valueOf(Quartiles.STEP);
                assertThat(BigDecimal.valueOf(quartiles.lower()).add(half)).isGreaterThan(Collections.min(scores));
                assertThat(BigDecimal.valueOf(quartiles.upper()).subtract(half)).isLessThan(Collections.max(scores));
            });
        }
        assertThat(published).hasSizeGreaterThan(1_900);
    }

    @Test
    void doesNotDependOnTheOrderOfForces() {
        var scores =
                new Random(7).ints(43, 0, 101).mapToObj(BigDecimal::valueOf).toList();
        var shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(8));
        assertThat(Quartiles.of(shuffled)).isEqualTo(Quartiles.of(scores)).isPresent();
    }

    @Test
    void isNeverOneForcesOwnValueMovedAlone() {
        // one force may slide over the whole range without moving a published figure by more than one step
        var others =
                new Random(11).ints(29, 20, 81).mapToObj(BigDecimal::valueOf).toList();
        var seen = IntStream.rangeClosed(0, 100)
                .mapToObj(own -> {
                    var all = new ArrayList<>(others);
                    all.add(BigDecimal.valueOf(own));
                    return Quartiles.of(all);
                })
                .flatMap(Optional::stream)
                .toList();
        assertThat(seen).as("none is withheld").hasSize(101);
        assertThat(seen.stream().mapToInt(Quartiles::median).summaryStatistics())
                .satisfies(medians ->
                        assertThat(medians.getMax() - medians.getMin()).isLessThanOrEqualTo(Quartiles.STEP));
    }
}
