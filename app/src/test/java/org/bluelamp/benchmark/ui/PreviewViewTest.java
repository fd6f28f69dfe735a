package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewViewTest extends BenchmarkScreenTest {

    private String preview() {
        return "releases/of-cycle/" + cycle.getId();
    }

    @Test
    void publishesAfterShowingWhatItWouldSay() {
        submit();
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words()).contains("What it will say").contains("Withheld");
        _click(_get(NativeButton.class, spec -> spec.withText("Publish for good")));
        assertThat(releases.all()).anyMatch(release -> release.cycle().equals(cycle.getId()));
    }

    @Test
    void saysWhyNothingCanBePublishedYet() {
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words())
                .contains("Nothing can be published yet.")
                .contains("10 or more forces have submitted and take part");
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .doesNotContain("Publish for good");
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheAnalystAlone(Role role) {
        refuses(people.national(role), preview());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), preview());
    }
}
