package org.bluelamp.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CyclesViewTest extends CycleScreenTest {

    @Test
    void listsEachCycleAndLetsTheEditorOpenOne() {
        opened();
        try (var screen = screen(editor).at(FrameworkNavigation.cycles())) {
            assertThat(screen.words()).contains(title, "18 December 2026, 17:00", "Open a cycle");
        }
        try (var screen = screen(people.contributor(TestPeople.freshForce())).at(FrameworkNavigation.cycles())) {
            assertThat(screen.words()).contains(title).doesNotContain("Open a cycle");
        }
    }

    @Test
    void saysWhatWillBeHere() {
        var none = mock(CycleService.class);
        when(none.all()).thenReturn(List.of());
        try (var screen = screen(editor)) {
            UI.getCurrent().add(new CyclesView(none, editions, clock));
            assertThat(screen.words()).contains("No cycles yet", "it is shown here with its dates.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "DATA_PROTECTION"})
    void isNotForThoseWhoHaveNothingToDoWithCycles(Role role) {
        try (var screen = screen(somebody(role))) {
            assertThat(screen.refuses(FrameworkNavigation.cycles())).isTrue();
        }
    }
}
