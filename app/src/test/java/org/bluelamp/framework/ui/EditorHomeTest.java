package org.bluelamp.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditorHomeTest extends CycleScreenTest {

    @Autowired
    private EditorHome home;

    @Test
    void greetsTheEditorWithTheNextStep() {
        assertThat(home.serves(editor)).isTrue();
        assertThat(home.serves(people.national(Role.ANALYST))).isFalse();
        // later than the cycles of every other test
        var opens = Instant.parse("3040-01-01T00:00:00Z");
        var cycle = editor.call(() -> cycles.open(
                title,
                EDITION,
                new CycleDates(opens, opens.plusSeconds(1), opens.plusSeconds(2), opens.plusSeconds(3))));
        clock.set(cycle.closes());
        try (var screen = screen(editor)) {
            UI.getCurrent().add(home.build());
            assertThat(screen.words())
                    .contains("has closed")
                    .contains("Freeze this cycle")
                    .contains(title);
        }
        // and out of the way of theirs
        editor.run(() -> cycles.freeze(cycle.getId(), cycle.version()));
    }
}
