package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;

class ExtendCycleViewTest extends CycleScreenTest {

    @Test
    void givesMoreTimeAfterACheckPage() {
        var cycle = opened();
        try (var screen = screen(editor).at(FrameworkNavigation.extend(cycle.getId()))) {
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("These are the dates that it has already.");
            assertThat(screen.refusesOnTop()).isTrue();
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2026, 12, 1));
            _click(button("Continue"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Forces have planned by the close that stands.");
            _setValue(_find(DayField.class).getFirst(), LocalDate.of(2026, 12, 22));
            _click(button("Continue"));
            assertThat(screen.words())
                    .contains("22 December 2026, 17:00 (now 18 December 2026, 17:00)")
                    .contains("The dates cannot be moved back.");
            _click(button("Give more time"));
            assertThat(screen.words()).contains("The cycle has its new dates.");
        }
        assertThat(editor.call(() -> cycles.cycle(cycle.getId())).closes())
                .isEqualTo(Instant.parse("2026-12-22T17:00:00Z"));
    }
}
