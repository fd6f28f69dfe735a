package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
