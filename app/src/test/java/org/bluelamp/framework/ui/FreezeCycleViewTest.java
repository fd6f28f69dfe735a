package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;

class FreezeCycleViewTest extends CycleScreenTest {

    @Test
    void freezesAfterTheCloseAndNotBefore() {
        var cycle = opened();
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Can be frozen after it closes, 18 December 2026, 17:00");
            screen.at(FrameworkNavigation.freeze(cycle.getId()));
            _click(button("Freeze this cycle"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("has not closed");
            assertThat(screen.refusesOnTop()).isTrue();
        }
        clock.set(cycle.closes().plus(Duration.ofDays(1)));
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Closed, not frozen");
            screen.at(_get(Anchor.class, spec -> spec.withText("Freeze this cycle"))
                    .getHref());
            assertThat(screen.words()).contains("A frozen cycle cannot be opened again.");
            _click(button("Freeze this cycle"));
            assertThat(screen.words()).contains("The cycle is frozen.");
        }
    }

    @Test
    void tellsWhenSomebodyElseChangedTheCycleMeanwhile() {
        var cycle = opened();
        clock.set(cycle.closes());
        try (var screen = screen(editor).at(FrameworkNavigation.freeze(cycle.getId()))) {
            cycles.extend(
                    cycle.getId(),
                    cycle.version(),
                    cycle.closes(),
                    cycle.freezes().plusSeconds(60));
            _click(button("Freeze this cycle"));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("Somebody changed this meanwhile.");
        }
    }
}
