package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.TestPeople;
import org.junit.jupiter.api.Test;

class EditionViewTest extends CycleScreenTest {

    @Test
    void showsAnEditionOnItsFace() {
        try (var screen = screen(people.lead(TestPeople.freshForce())).at("editions")) {
            assertThat(screen.words()).contains("Blue Lamp standards, edition 1");
            screen.at(FrameworkNavigation.edition("blue-lamp-1"));
            assertThat(screen.words())
                    .contains("Blue Lamp standards, in our own wording")
                    .contains("This is not the official text of the framework")
                    .contains("MH07")
                    .contains("Print");
            assertThat(_find(AreaStandards.class)).hasSize(8);
        }
    }
}
