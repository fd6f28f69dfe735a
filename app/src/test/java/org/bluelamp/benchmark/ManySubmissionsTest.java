package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.assertj.core.data.Offset;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is measured beside each other is the same: a release, and plain SQL over the same submissions. */
class ManySubmissionsTest {

    @ParameterizedTest
    @ValueSource(ints = {93, 200})
    void aggregatesTheSame(int standards) throws SQLException {
        try (var many = new ManySubmissions(SharedServer.get(), "many_submissions", 48, standards, 2)) {
            var releases = many.releases();
            for (var cycle = 0; cycle < 2; cycle++) {
                var figures = releases.get(cycle).figures();
                var plain = many.aggregated(cycle);
                assertThat(figures.standards())
                        .hasSize(standards)
                        .hasSize(plain.rated().size())
                        .allSatisfy(standard -> {
                            var code = standard.standard();
                            assertThat(Third.of(
                                            plain.below().get(code),
                                            plain.rated().get(code)))
                                    .hasValue(standard.below());
                        });
                assertThat(figures.areas()).hasSize(plain.medians().size());
                assertThat(figures.areas().stream().filter(area -> area.national() != null))
                        .isNotEmpty()
                        .allSatisfy(area -> assertThat((double) area.national().median())
                                .isCloseTo(plain.medians().get(area.area()), Offset.offset((double) Quartiles.STEP)));
                assertThat(figures.movements()).hasSize(plain.rose().size());
                assertThat(figures.movements())
                        .allSatisfy(moved -> assertThat(Third.of(plain.rose().get(moved.area()), 48))
                                .hasValue(moved.rose()));
            }
        }
    }
}
