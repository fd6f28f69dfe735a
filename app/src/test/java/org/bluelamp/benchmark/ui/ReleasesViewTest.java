package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleasesViewTest extends BenchmarkScreenTest {

    @Test
    void listsReleasesAndForTheAnalystWhatWaits() {
        published();
        var waiting = made.cycle("blue-lamp-1");
        assertThat(as(people.national(Role.ANALYST)).at("releases").words())
                .contains(cycle.title())
                .contains("Waiting for a release")
                .contains(waiting.title());
    }

    @Test
    void showsTheEditorWhatIsPublishedAlone() {
        assertThat(as(people.national(Role.EDITOR)).at("releases").words()).doesNotContain("Waiting for a release");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR"})
    void isNotForThoseWithoutTheBenchmark(Role role) {
        refuses(people.in(FORCE, role), "releases");
    }
}
