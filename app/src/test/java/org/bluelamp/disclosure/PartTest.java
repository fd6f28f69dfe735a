package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void tellsInWhichPartOfTheServiceAScoreLies() {
        var published = new Quartiles(30, 45, 60);
        assertThat(Part.of(new BigDecimal("29.9"), published)).isEqualTo(Part.LOWER);
        assertThat(Part.of(BigDecimal.valueOf(30), published)).isEqualTo(Part.MIDDLE);
        assertThat(Part.of(BigDecimal.valueOf(60), published)).isEqualTo(Part.MIDDLE);
        assertThat(Part.of(new BigDecimal("60.1"), published)).isEqualTo(Part.UPPER);
    }
}
