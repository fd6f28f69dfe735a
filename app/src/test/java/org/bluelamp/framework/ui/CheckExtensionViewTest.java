package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckExtensionViewTest extends CycleScreenTest {

    private static String check(Cycle cycle, String closes) {
        return FrameworkNavigation.extend(cycle.getId()) + "/check?closes=" + closes + "&freezes=2027-01-20";
    }

    @Test
    void setsTheLaterDatesBesideThoseThatStand() {
        var cycle = opened();
        try (var screen = screen(editor).at(check(cycle, "2026-12-22"))) {
            assertThat(screen.words())
                    .contains("Check the new dates of " + title)
                    .contains("22 December 2026, 17:00 (now 18 December 2026, 17:00)")
                    .contains("20 January 2027, 17:00 (now 15 January 2027, 17:00)")
                    .contains("Forces that have not submitted can answer until 22 December 2026, 17:00.");
        }
    }

    @Test
    void saysThatSomebodyElseHasChangedTheCycle() {
        var cycle = opened();
        try (var screen = screen(editor).at(check(cycle, "2026-12-22"))) {
            cycles.extend(
                    cycle.getId(),
                    cycle.version(),
                    cycle.closes(),
                    cycle.freezes().plusSeconds(60));
            _click(button("Give more time"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Somebody changed this meanwhile.");
            assertThat(screen.refusesOnTop()).isTrue();
        }
    }

    @Test
    void leadsBackToTheFormWhileADateIsEarlier() {
        var cycle = opened();
        try (var screen = screen(editor).at(check(cycle, "2026-12-02"))) {
            assertThat(screen.words()).doesNotContain("Check the new dates");
            assertThat(button("Continue").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        var cycle = opened();
        try (var screen = screen(somebody(role))) {
            assertThat(screen.refuses(check(cycle, "2026-12-22"))).isTrue();
        }
    }
}
