package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.bluelamp.benchmark.UseLine;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UseViewTest extends BenchmarkScreenTest {

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR"})
    void tellsEveryMeasuredValueBesideItsAim(Role role) {
        var words = as(people.national(role)).at("releases/use").words();
        assertThat(words)
                .contains("no force’s answers are in it")
                .contains("The whole service")
                .contains("48 forces")
                .contains("Forces of fewer than 1,500 officers")
                .contains("Any 10 to 24 forces")
                .contains("Aim 85% or more", "Aim 80% or more", "Aim 5.5 or less", "Aim 4.0 or less");
        for (var line : UseLine.all()) {
            assertThat(words).contains(line.same() + "%", line.published() + "%", String.valueOf(line.error()));
        }
    }

    @Test
    void saysItInWelsh() {
        var screen = as(people.national(Role.ANALYST));
        UI.getCurrent().setLocale(Texts.WELSH);
        assertThat(screen.at("releases/use").words())
                .contains("Cost diogelu i ddefnyddioldeb")
                .contains("Nod 85% neu fwy")
                .doesNotContain("Aim");
    }

    @Test
    void saysWhereNothingIsMeasured() {
        var screen = as(people.national(Role.ANALYST)).at("releases/use");
        _get(UseView.class).show(List.of());
        assertThat(screen.words()).contains("Not measured yet").doesNotContain("Aim");
    }

    @Test
    void isFoundFromTheReleases() {
        assertThat(as(people.national(Role.ANALYST)).at("releases").words()).contains("What protection costs in use");
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_AUDITOR", "OPERATOR"})
    void isForThoseWhoDecideAboutReleases(Role role) {
        refuses(people.national(role), "releases/use");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), "releases/use");
    }
}
