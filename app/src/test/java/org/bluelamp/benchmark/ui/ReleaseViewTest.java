package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.PageLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReleaseViewTest extends BenchmarkScreenTest {

    @Test
    void isTheSameForEverybodyAndNamesItsRule() {
        var release = published();
        var screen = as(people.national(Role.ANALYST)).at("releases/" + release);
        assertThat(screen.words())
                .contains("Release of the " + cycle.title())
                .contains("From at least 10 forces, rounded to 5; thirds from 25 forces. Rule D5")
                .doesNotContain("k = 10")
                .doesNotContain(FORCE);
    }

    /** How often it was attacked follows from the answers, so that it is told in hundreds; and what with, as it is. */
    @Test
    void saysHowItWasAttacked() {
        submit();
        var release = series.publish(cycle, Partition.NATIONAL);
        assertThat(as(people.national(Role.EDITOR)).at("releases/" + release).words())
                .contains("We went after at least 3,900 values. None was worked out.")
                .contains("up to four of its cycle that were discarded");
    }

    /** What one came for does not wait behind all there is to read. */
    @Test
    void leadsToItsFileFirstAndThenToEachSection() {
        var release = published();
        var words = as(people.national(Role.ANALYST)).at("releases/" + release).words();
        assertThat(words.indexOf("Take it away")).isBetween(0, words.indexOf("By area"));
        assertThat(_find(PageLink.class))
                .extracting(PageLink::getText)
                .contains("By area", "By standard", "What is withheld and what is repeated");
    }

    @Autowired
    private PlantedSeries series;

    @AfterEach
    void takeAway() {
        series.takeAway();
    }

    @Test
    void knowsOnlyWhatIsPublished() {
        refuses(people.national(Role.ANALYST), "releases/" + UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR"})
    void isNotForThoseWithoutTheBenchmark(Role role) {
        refuses(people.in(FORCE, role), "releases/" + UUID.randomUUID());
    }
}
