package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
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

    /** By account name and by what they were called before too; the words stay, and stand in no address. */
    @Test
    void findsPeopleByWhatTheyAreCalledOrWere() {
        signIn.known(force, "rhian@" + force, "Rhian Pugh", EnumSet.of(Role.CONTRIBUTOR));
        signIn.known(force, "rhian@" + force, "Rhian Teague", EnumSet.of(Role.CONTRIBUTOR));
        try (var screen = screen(officer).at("held-about")) {
            for (var words : new String[] {"teague", " RHIAN@", "pugh"}) {
                _setValue(_get(TextField.class), words);
                press("Search");
                assertThat(_find(Anchor.class)).extracting(Anchor::getText).containsExactly("Rhian Teague");
                assertThat(screen.words()).contains("1 person");
            }
            screen.at("redactions").at("held-about");
            assertThat(_get(TextField.class).getValue()).isEqualTo("pugh");
            assertThat(_find(Anchor.class)).hasSize(1);
            _setValue(_get(TextField.class), "nobody at all");
            press("Search");
            assertThat(screen.words()).contains("Nobody of this force is or was called that.");
        }
    }

    @Test
    void saysWhenThereAreMoreThanStandHere() {
        for (int i = 0; i <= RecordsPage.LINES; i++) {
            signIn.known(force, "n" + i, "Nia " + i, EnumSet.of(Role.CONTRIBUTOR));
        }
        try (var screen = screen(officer).at("held-about")) {
            _setValue(_get(TextField.class), "nia");
            press("Search");
            assertThat(_find(Anchor.class)).hasSize(RecordsPage.LINES);
            assertThat(screen.words()).contains("The first 50 by name stand here.");
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(officer).at("held-about")) {
            assertThat(screen.words()).contains("Yr hyn a gedwir am berson").doesNotContain("Find a person");
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
