package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest
    @CsvSource({"29,LOWER", "30,BELOW_MEDIAN", "44,BELOW_MEDIAN", "45,ABOVE_MEDIAN", "60,ABOVE_MEDIAN", "61,UPPER"})
    void tellsInWhichQuarterOfTheServiceAScoreLies(int score, Part part) {
        assertThat(Part.of(score, new Quartiles(30, 45, 60))).isEqualTo(part);
    }
}
