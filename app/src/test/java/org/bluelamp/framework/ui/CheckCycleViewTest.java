package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.framework.CycleState;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCycleViewTest extends CycleScreenTest {

    private String check(String closes) {
        return FrameworkNavigation.newCycle() + "/check?title=" + title.replace(" ", "%20") + "&edition=" + EDITION
                + "&opens=2026-11-01&baseline=2026-12-01&closes=" + closes + "&freezes=2027-01-15";
    }

    @Test
    void saysWhatFollowsAndAnnouncesWithoutOpening() {
        try (var screen = screen(editor).at(check("2026-12-18"))) {
            assertThat(screen.words())
                    .contains("Check before you open the cycle", title, "1 December 2026, 17:00")
                    .contains("Every force is invited.", "Each force is asked 4 standards in 2 areas");
            _click(button("Announce it only"));
            assertThat(screen.words()).contains("The cycle is announced.");
        }
        assertThat(editor.call(() -> cycles.all()))
                .filteredOn(cycle -> cycle.title().equals(title))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.state()).isEqualTo(CycleState.PLANNED));
    }

    @Test
    void leadsBackToTheFormWhileADateIsWrong() {
        try (var screen = screen(editor).at(check("2026-11-15"))) {
            assertThat(screen.words()).doesNotContain("Check before you open the cycle");
            assertThat(button("Continue").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        try (var screen = screen(somebody(role))) {
            assertThat(screen.refuses(check("2026-12-18"))).isTrue();
        }
    }
}
