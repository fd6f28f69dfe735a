package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SubjectsViewTest extends RecordsScreens {

    @Test
    void leadsToEverybodyOfTheForceAndNobodyElse() {
        var stranger = people.lead("another-" + force);
        try (var screen = screen(officer).at("held-about")) {
            assertThat(screen.words())
                    .contains("That you looked for them is written to the history.", "lead of " + force)
                    .doesNotContain(stranger.name());
            screen.at(_get(Anchor.class, spec -> spec.withText("lead of " + force))
                    .getHref());
            assertThat(screen.words()).contains("Where their name stands");
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(officer).at("held-about")) {
            assertThat(screen.words()).contains("Yr hyn a gedwir am berson").doesNotContain("Choose a person");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, "held-about", officer);
    }
}
