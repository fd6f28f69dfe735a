package org.bluelamp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.demo.Plausible.Round;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlausibleTest {

    @Autowired
    TestPeople people;

    @Autowired
    EditionService editions;

    private Edition edition;

    @BeforeEach
    void readTheEdition() {
        edition = people.lead("northmoor").call(() -> editions.edition(TestAssessments.EDITION));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(answers("northmoor", Round.THIS_YEAR))
                .as("whatever day it is")
                .startsWith(3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1);
        assertThat(answers("northmoor", Round.THIS_YEAR)).isEqualTo(answers("northmoor", Round.THIS_YEAR));
        assertThat(answers("northmoor", Round.THIS_YEAR)).isNotEqualTo(answers("estuary", Round.THIS_YEAR));
        assertThat(answers("northmoor", Round.THIS_YEAR)).isNotEqualTo(answers("northmoor", Round.LAST_YEAR));
    }

    @Test
    void followsFromNamesAloneNotFromWhatWasAnsweredBefore() {
        var area = edition.areas().getLast();
        var standard = area.standards().getLast();
        var alone = new Plausible(edition, "northmoor", Round.THIS_YEAR).answer(area, standard);
        var plausible = new Plausible(edition, "northmoor", Round.THIS_YEAR);
        edition.areas().forEach(before -> before.standards().forEach(each -> plausible.answer(before, each)));
        assertThat(plausible.answer(area, standard)).isEqualTo(alone);
    }

    @Test
    void usesTheWholeScale() {
        var levels = edition.scale().stream().map(level -> level.value()).toList();
        assertThat(answers("northmoor", Round.THIS_YEAR)).isSubsetOf(levels);
        assertThat(Stream.of("northmoor", "estuary", "orwick")
                        .flatMap(force -> answers(force, Round.THIS_YEAR).stream()))
                .containsAll(levels);
    }

    /** An area that is well kept is well kept throughout: its answers lie closer together than those of the whole. */
    @Test
    void hangsTogetherByArea() {
        var within = 0.0;
        var overall = 0.0;
        for (var force : List.of("northmoor", "estuary", "orwick", "calderwick")) {
            var plausible = new Plausible(edition, force, Round.THIS_YEAR);
            var all = answers(force, Round.THIS_YEAR);
            overall += spread(all);
            for (var area : edition.areas()) {
                var levels = area.standards().stream()
                        .map(standard -> plausible.answer(area, standard).level())
                        .toList();
                within += spread(levels) * levels.size() / all.size();
            }
        }
        assertThat(within).isLessThan(overall);
    }

    private List<Integer> answers(String force, Round round) {
        var plausible = new Plausible(edition, force, round);
        return edition.areas().stream()
                .flatMap(area -> area.standards().stream()
                        .map(standard -> plausible.answer(area, standard).level()))
                .toList();
    }

    /** The variance. */
    private static double spread(List<Integer> levels) {
        var mean = levels.stream().mapToInt(level -> level).average().orElseThrow();
        return levels.stream()
                .mapToDouble(level -> (level - mean) * (level - mean))
                .average()
                .orElseThrow();
    }
}
