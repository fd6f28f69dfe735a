package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThirdTest {

    @Test
    void tellsAShareByItsThird() {
        assertThat(Third.of(15, 48)).contains(Third.FEWER_THAN_A_THIRD);
        assertThat(Third.of(16, 48)).contains(Third.A_THIRD_TO_TWO_THIRDS);
        assertThat(Third.of(32, 48)).contains(Third.A_THIRD_TO_TWO_THIRDS);
        assertThat(Third.of(33, 48)).contains(Third.MORE_THAN_TWO_THIRDS);
    }

    @Test
    void tellsNothingOfFewerThanTwentyFive() {
        assertThat(Third.of(12, 24)).isEmpty();
        assertThat(Third.of(12, 25)).isPresent();
    }

    @Test
    void hidesNoneAndAllInsideTheOuterThirds() {
        for (var all = Third.FLOOR; all < 200; all++) {
            assertThat(Third.of(0, all)).isEqualTo(Third.of((all - 1) / 3, all));
            assertThat(Third.of(all, all)).isEqualTo(Third.of(2 * all / 3 + 1, all));
        }
    }

    @Test
    void risesWithTheShareAndIsTheSameFromEitherSide() {
        for (var all = Third.FLOOR; all < 200; all++) {
            for (var some = 0; some <= all; some++) {
                var third = Third.of(some, all).orElseThrow();
                assertThat(Third.of(all - some, all).orElseThrow().ordinal()).isEqualTo(2 - third.ordinal());
                if (some > 0) {
                    assertThat(third)
                            .isGreaterThanOrEqualTo(Third.of(some - 1, all).orElseThrow());
                }
            }
        }
    }

    /** Whatever three forces say, each of the others is on either side with less than nine chances in ten. */
    @Test
    void leavesEachOfTheOthersInDoubtWhateverThreeOfThemKnow() {
        for (var all = Third.FLOOR; all < 200; all++) {
            for (var third : Third.values()) {
                for (var yes = 0; yes <= 3; yes++) {
                    assertThat(chance(third, all, 3, yes))
                            .as("%s of %s, of three known %s", third, all, yes)
                            .isBetween(0.1, 0.9);
                }
            }
        }
    }

    /** Of 25 forces four who are on the smaller side know more than that. */
    @Test
    void doesNotWhereFourKnow() {
        assertThat(chance(Third.FEWER_THAN_A_THIRD, Third.FLOOR, 4, 4)).isLessThan(0.1);
        assertThat(chance(Third.MORE_THAN_TWO_THIRDS, Third.FLOOR, 4, 0)).isGreaterThan(0.9);
    }

    /** Of yes, for each of the others, if every share of this third is as likely as any other. */
    private static double chance(Third third, int all, int known, int yes) {
        return IntStream.rangeClosed(yes, all - known + yes)
                .filter(some -> Third.of(some, all).orElseThrow() == third)
                .mapToDouble(some -> (some - yes) / (double) (all - known))
                .average()
                .orElseThrow();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Third.of(26, 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Third.of(-1, 25)).isInstanceOf(IllegalArgumentException.class);
    }
}
