package org.bluelamp.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;

class EditionsViewTest extends CycleScreenTest {

    @Test
    void listsEachEditionWithHowMuchIsInIt() {
        try (var screen = screen(editor).at(FrameworkNavigation.editions())) {
            assertThat(screen.words())
                    .contains("blue-lamp-1", editions.edition(EDITION).title().en(), EDITION);
        }
    }

    @Test
    void saysWhereEditionsComeFromWhileThereIsNone() {
        var none = mock(EditionService.class);
        when(none.all()).thenReturn(List.of());
        try (var screen = screen(editor)) {
            UI.getCurrent().add(new EditionsView(none));
            assertThat(screen.words()).contains("No editions yet", "tenant-config/frameworks");
        }
    }

    @Test
    void isNotForTheOperator() {
        try (var screen = screen(people.national(Role.OPERATOR))) {
            assertThat(screen.refuses(FrameworkNavigation.editions())).isTrue();
        }
    }
}
