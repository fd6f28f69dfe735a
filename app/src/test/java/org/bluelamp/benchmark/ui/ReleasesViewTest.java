package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.bluelamp.TestScreen;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReleasesViewTest extends BenchmarkScreenTest {

    @Test
    void listsReleasesAndForTheAnalystWhatWaits() {
        published();
        var waiting = made.cycle("blue-lamp-1");
        assertThat(as(people.national(Role.ANALYST)).at("releases").words())
                .contains(cycle.title())
                .contains("Waiting for a release")
                .contains(waiting.title());
    }

    @Autowired
    private PlantedSeries series;

    @Autowired
    private Publishing publishing;

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    /** Two of one cycle are told apart, and whoever has the old one learns that there is a newer. */
    @Test
    void tellsWhichReleaseStatesFiguresAgain() {
        submit();
        var old = series.publish(cycle, Partition.NATIONAL);
        var newer = series.publish(cycle, Partition.NATIONAL, 3, "Five forces withdrew");
        var again = cycle.title() + ", stated again (release 3)";
        var screen = as(people.national(Role.EDITOR)).at("releases");
        assertThat(screen.words()).contains(again).contains("Stated again since");
        assertThat(screen.at("releases/" + newer).words())
                .contains("Release of the " + again)
                .contains("Five forces withdrew")
                .doesNotContain("See the newer release");
        assertThat(screen.at("releases/" + old).words()).contains("The figures of this cycle were stated again since.");
        assertThat(_get(Anchor.class, spec -> spec.withText("See the newer release"))
                        .getHref())
                .isEqualTo("releases/" + newer);
        TestScreen.leave();
        var force = as(people.lead(FORCE)).at("benchmark/" + old);
        assertThat(force.words()).contains("See the newer release").contains(again);
        assertThat(_get(Anchor.class, spec -> spec.withText("See the newer release"))
                        .getHref())
                .isEqualTo("benchmark/" + newer);
    }

    /** What was discarded holds up the next of its cycle, so it is found again, by the nation alone. */
    @Test
    void listsWhatWasDiscardedForTheNationAlone() {
        submit();
        var prepared = twoPeople.prepared(cycle);
        var why = "Not for " + cycle.title();
        people.national(Role.EDITOR).run(() -> publishing.discard(prepared.getId(), prepared.version(), why));
        var screen = as(people.national(Role.ANALYST)).at("releases");
        assertThat(OnPage.words(OnPage.topic("Discarded"))).contains(cycle.title() + " (release 1)", why);
        assertThat(_get(Anchor.class, spec -> spec.withText(cycle.title() + " (release 1)"))
                        .getHref())
                .isEqualTo("releases/" + prepared.getId());
        assertThat(screen.at("releases/" + prepared.getId()).words()).contains("Discarded, and never published.");
        TestScreen.leave();
        var force = as(people.lead(FORCE));
        assertThat(force.at("releases").words()).doesNotContain("Discarded", why);
        assertThat(force.refuses("releases/" + prepared.getId())).isTrue();
    }

    @Test
    void callsAFreezeThatIsOverPast() {
        published();
        made.cycle("blue-lamp-1");
        var words = as(people.national(Role.ANALYST)).at("releases").words();
        assertThat(words.substring(words.indexOf("Waiting for a release"), words.indexOf("State figures again")))
                .contains("Freezes");
        assertThat(words.substring(words.indexOf("State figures again")))
                .contains("Frozen")
                .doesNotContain("Freezes");
    }

    @Test
    void showsTheEditorWhatIsPublishedAlone() {
        assertThat(as(people.national(Role.EDITOR)).at("releases").words()).doesNotContain("Waiting for a release");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR"})
    void isNotForThoseWithoutTheBenchmark(Role role) {
        refuses(people.in(FORCE, role), "releases");
    }
}
