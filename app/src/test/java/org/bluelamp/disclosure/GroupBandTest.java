package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupBandTest {

    @ParameterizedTest
    @CsvSource({"10,10-19", "19,10-19", "20,20-39", "39,20-39", "40,40+", "48,40+", "5000,40+"})
    void tellsHowManyForcesByABand(int forces, String code) {
        assertThat(GroupBand.of(forces).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 9})
    void hasNoneUnderTheFloor(int forces) {
        assertThatThrownBy(() -> GroupBand.of(forces)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Otherwise the band would tell the count. */
    @Test
    void coversAtLeastTenCountsEachAndNeverGoesBack() {
        var counts = IntStream.range(Floor.FORCES, 200).boxed().toList();
        assertThat(counts.stream().collect(Collectors.groupingBy(GroupBand::of, Collectors.counting())))
                .hasSize(GroupBand.values().length)
                .allSatisfy((band, how) -> assertThat(how).as("%s", band).isGreaterThanOrEqualTo(Floor.FORCES));
        assertThat(counts.stream().map(GroupBand::of)).isSorted();
    }
}
