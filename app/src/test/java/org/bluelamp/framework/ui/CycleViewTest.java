package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;

class CycleViewTest extends CycleScreenTest {

    @Test
    void showsForcesTheCycleWithoutWhatOnlyTheEditorDoes() {
        var cycle = opened();
        try (var screen = screen(people.lead(TestPeople.freshForce())).at(FrameworkNavigation.cycles())) {
            assertThat(screen.words())
                    .contains(title, editions.edition(EDITION).title().en())
                    .doesNotContain("Open a cycle");
            screen.at(FrameworkNavigation.cycle(cycle.getId()));
            assertThat(screen.words()).contains("Open for answers").doesNotContain("What you can do");
        }
    }

    @Test
    void leadsThoseWhoMaySeeItToWhoIsHowFar() {
        var cycle = opened();
        try (var screen = screen(editor).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).contains("Participation");
            assertThat(_get(Anchor.class, spec -> spec.withText("See how far each force is"))
                            .getHref())
                    .isEqualTo("participation/" + cycle.getId());
        }
        try (var screen = screen(people.lead(TestPeople.freshForce())).at(FrameworkNavigation.cycle(cycle.getId()))) {
            assertThat(screen.words()).doesNotContain("See how far each force is");
        }
    }

    @Test
    void opensItsPagesToNobodyWhoMayNotRunCycles() {
        var cycle = opened();
        var run = List.of(
                FrameworkNavigation.newCycle(),
                FrameworkNavigation.newCycle() + "/check",
                FrameworkNavigation.open(cycle.getId()),
                FrameworkNavigation.extend(cycle.getId()),
                FrameworkNavigation.extend(cycle.getId()) + "/check",
                FrameworkNavigation.freeze(cycle.getId()));
        for (var role : EnumSet.complementOf(EnumSet.of(Role.EDITOR, Role.SYSTEM))) {
            try (var screen = screen(somebody(role))) {
                for (var address : run) {
                    assertThat(screen.refuses(address))
                            .as(role + " at " + address)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void opensNothingAtAllToTheOperator() {
        try (var screen = screen(people.national(Role.OPERATOR))) {
            for (var address : List.of(
                    "cycles", FrameworkNavigation.cycle(UUID.randomUUID()), "editions", "editions/blue-lamp-1")) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }

    @Test
    void knowsNoCycleWithoutItsId() {
        try (var screen = screen(editor)) {
            for (var address : List.of("cycles/" + UUID.randomUUID(), "cycles/nonsense", "editions/nonsense")) {
                assertThat(screen.refuses(address)).as(address).isTrue();
            }
        }
    }
}
