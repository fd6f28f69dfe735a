package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** With three forces known to be on the small side, each of the others is on the large one with less than 9 in 10. */
    @Test
    void leavesEachOfTheOthersInDoubtWhateverThreeOfThemKnow() {
        for (var all = Third.FLOOR; all < 200; all++) {
            var fewest = 2 * all / 3 + 1;
            var others = all - 3;
            assertThat((fewest + others) / 2.0 / others).isLessThan(0.9);
        }
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Third.of(26, 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Third.of(-1, 25)).isInstanceOf(IllegalArgumentException.class);
    }
}
