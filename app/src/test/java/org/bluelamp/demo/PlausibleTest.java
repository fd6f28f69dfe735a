package org.bluelamp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlausibleTest {

    private static final int YEAR = 2026;

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
        assertThat(answers("northmoor", YEAR)).isEqualTo(answers("northmoor", YEAR));
        assertThat(answers("northmoor", YEAR)).isNotEqualTo(answers("estuary", YEAR));
        assertThat(answers("northmoor", YEAR)).isNotEqualTo(answers("northmoor", YEAR + 1));
    }

    @Test
    void usesTheWholeScale() {
        var levels = edition.scale().stream().map(level -> level.value()).toList();
        assertThat(answers("northmoor", YEAR)).isSubsetOf(levels);
        assertThat(Stream.of("northmoor", "estuary", "orwick").flatMap(force -> answers(force, YEAR).stream()))
                .containsAll(levels);
    }

    /** An area that is well kept is well kept throughout: its answers lie closer together than those of the whole. */
    @Test
    void hangsTogetherByArea() {
        var within = 0.0;
        var overall = 0.0;
        for (var force : List.of("northmoor", "estuary", "orwick", "calderwick")) {
            var plausible = new Plausible(edition, force, YEAR, 0);
            var all = answers(force, YEAR);
            overall += spread(all);
            for (var area : edition.areas()) {
                var standing = plausible.standing(area);
                var levels = area.standards().stream()
                        .map(standard -> plausible.level(standard, standing))
                        .toList();
                within += spread(levels) * levels.size() / all.size();
            }
        }
        assertThat(within).isLessThan(overall);
    }

    private List<Integer> answers(String force, int year) {
        var plausible = new Plausible(edition, force, year, 0);
        return edition.areas().stream()
                .flatMap(area -> {
                    var standing = plausible.standing(area);
                    return area.standards().stream().map(standard -> plausible.level(standard, standing));
                })
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
