package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReleaseViewTest extends BenchmarkScreenTest {

    @Test
    void isTheSameForEverybodyAndNamesItsRule() {
        var release = published();
        var screen = as(people.national(Role.ANALYST)).at("releases/" + release);
        assertThat(screen.words())
                .contains("Release of the " + cycle.title())
                .contains("D5, k = 10, step 5")
                .doesNotContain(FORCE);
    }

    /** How often it was attacked follows from the answers, so that it is told in hundreds; and what with, as it is. */
    @Test
    void saysHowItWasAttacked() {
        submit();
        var release = series.publish(cycle, Partition.NATIONAL);
        assertThat(as(people.national(Role.EDITOR)).at("releases/" + release).words())
                .contains(
                        "3,900 values or more were gone after in 20 ways, together with at most four earlier releases");
    }

    @Autowired
    private PlantedSeries series;

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    @Test
    void knowsOnlyWhatIsPublished() {
        refuses(people.national(Role.ANALYST), "releases/" + UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR"})
    void isNotForThoseWithoutTheBenchmark(Role role) {
        refuses(people.in(FORCE, role), "releases/" + UUID.randomUUID());
    }
}
