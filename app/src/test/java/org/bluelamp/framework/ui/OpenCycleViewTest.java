package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleState;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenCycleViewTest extends CycleScreenTest {

    private Cycle planned() {
        return editor.call(() -> cycles.plan(
                title,
                EDITION,
                new CycleDates(
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-12-01T17:00:00Z"),
                        Instant.parse("2026-12-18T17:00:00Z"),
                        Instant.parse("2027-01-15T17:00:00Z"))));
    }

    @Test
    void opensWhatWasOnlyAnnounced() {
        var cycle = planned();
        try (var screen = screen(editor).at(FrameworkNavigation.open(cycle.getId()))) {
            assertThat(screen.words())
                    .contains("Open " + title, "18 December 2026, 17:00", "Every force is invited.")
                    .contains("The edition cannot be changed once the cycle is open.");
            _click(button("Open this cycle"));
            assertThat(screen.words()).contains("The cycle is open.");
        }
        assertThat(editor.call(() -> cycles.cycle(cycle.getId())).state()).isEqualTo(CycleState.OPEN);
    }

    @Test
    void saysThatSomebodyElseHasOpenedIt() {
        var cycle = planned();
        try (var screen = screen(editor).at(FrameworkNavigation.open(cycle.getId()))) {
            cycles.open(cycle.getId(), cycle.version());
            _click(button("Open this cycle"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Somebody changed this meanwhile.");
            assertThat(screen.refusesOnTop()).isTrue();
        }
    }

    @Test
    void isNowhereWithoutACycle() {
        try (var screen = screen(editor)) {
            assertThat(screen.refuses(FrameworkNavigation.open(UUID.randomUUID())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        var cycle = planned();
        try (var screen = screen(somebody(role))) {
            assertThat(screen.refuses(FrameworkNavigation.open(cycle.getId()))).isTrue();
        }
    }
}
