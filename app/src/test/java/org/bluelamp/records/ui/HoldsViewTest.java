package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.bluelamp.identity.Role;
import org.bluelamp.records.Held;
import org.bluelamp.records.LegalHold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HoldsViewTest extends RecordsScreens {

    private LegalHold placed() {
        return lead.call(() -> holds.place(
                new Held("tribunal", "A claim is to be expected.", null, "force", null, null, null, null, null, null)));
    }

    @Test
    void saysWhenNothingIsHeldAndOffersToPlaceAHold() {
        try (var screen = screen(lead).at("holds")) {
            assertThat(screen.words()).contains("Nothing is held", "Place a hold as soon as an inquest");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("holds/new");
        }
    }

    @Test
    void leadsToEachHoldAndSaysWhetherItHolds() {
        var hold = placed();
        placed();
        lead.run(() -> holds.lift(hold.getId(), hold.version(), "Settled."));
        try (var screen = screen(people.auditor(force)).at("holds")) {
            assertThat(screen.words()).contains("Tribunal", "Everything", "Holds", "Lifted");
            screen.at("holds/" + hold.getId());
            assertThat(screen.words()).contains("Settled.");
        }
    }

    @Test
    void goesOnToOlderOnesByAnAddress() {
        for (var each = 0; each <= RecordsPage.LINES; each++) {
            placed();
        }
        try (var screen = screen(lead).at("holds")) {
            var newest = shown();
            assertThat(newest).hasSize(RecordsPage.LINES);
            screen.at(_get(Anchor.class, spec -> spec.withText("Older holds")).getHref());
            assertThat(shown()).hasSize(1).doesNotContainAnyElementsOf(newest);
            assertThat(screen.words()).doesNotContain("Older holds");
        }
    }

    private static List<String> shown() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("holds/") && !href.equals("holds/new"))
                .toList();
    }

    @Test
    void speaksWelsh() {
        placed();
        try (var screen = welsh(lead).at("holds")) {
            assertThat(screen.words())
                    .contains("Daliadau cyfreithiol", "Yn dal")
                    .doesNotContain("Legal holds");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, "holds", lead);
    }
}
