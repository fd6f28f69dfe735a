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
    void withholdsFiguresWhoseMiddleHalfIsNarrowerThanOneStep() {
        assertThat(Quartiles.of(scores(0, 48, 49, 49, 50, 50, 51, 51, 52, 100))).isEmpty();
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
        assertThat(seen.stream().mapToInt(Quartiles::median).summaryStatistics())
                .satisfies(medians ->
                        assertThat(medians.getMax() - medians.getMin()).isLessThanOrEqualTo(Quartiles.STEP));
    }
}
