package org.bluelamp.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.bluelamp.TestPeople;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticesViewTest extends HelpScreenTest {

    @Test
    void findsPracticeByAreaAndStandard() {
        help.offered(force, "TD03", "Peer support on each shift of " + force);
        var reader = people.contributor(TestPeople.freshForce());
        try (var screen = screen(reader).at("practices?area=TD&standard=TD03")) {
            assertThat(screen.words()).contains("Peer support on each shift of " + force, TestHelp.MAIL);
            screen.at("practices?area=TD&standard=TD01");
            assertThat(screen.words()).contains("Nothing is offered for this", "Clear filters");
        }
    }

    @Test
    void findsPracticeByWhatOneChooses() {
        help.offered(force, "TD03", "A buddy for each probationer of " + force);
        try (var screen = screen(people.contributor(TestPeople.freshForce())).at("practices")) {
            choose("Area", "TD");
            choose("Standard", "TD03");
            assertThat(screen.words()).contains("A buddy for each probationer of " + force);
            choose("Standard", "TD01");
            assertThat(screen.words()).contains("Nothing is offered for this");
            choose("Area", null);
            assertThat(screen.words()).contains("A buddy for each probationer of " + force);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, @Nullable String value) {
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    @Test
    void showsNothingThatAForceOfferedBeforeItMerged() {
        var sentence = "A buddy for each probationer, " + UUID.randomUUID();
        help.offered(MERGING, "TD03", sentence);
        var reader = people.contributor(TestPeople.freshForce());
        try (var screen = screen(reader).at("practices?area=TD&standard=TD03")) {
            assertThat(screen.words()).contains(sentence);
        }
        forces.merge(MERGING, "estuary");
        try (var screen = screen(reader).at("practices?area=TD&standard=TD03")) {
            assertThat(screen.words()).doesNotContain(sentence);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsThePracticeToThoseWhoUseIt(Role role) {
        refuses(role, "practices");
    }
}
