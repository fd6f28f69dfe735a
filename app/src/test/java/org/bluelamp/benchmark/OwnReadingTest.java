package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.OwnReading.Beside;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Cycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service of thirty forces, in which one knows of itself what few have, what most have, and what half of them have. */
@PortalTest
class OwnReadingTest {

    private static final int FORCES = 30;
    private static final List<String> STANDARDS = List.of("AA01", "AA02", "AA03", "AA04", "AA05");

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    TestReleases twoPeople;

    @Autowired
    OwnReading reading;

    @Autowired
    TestClock clock;

    private final List<String> forces = new ArrayList<>();

    @BeforeEach
    void nobodyAttacks() {
        TestPublicationAttack.finds(0);
        for (var i = 0; i < FORCES; i++) {
            forces.add(TestPeople.freshForce());
        }
    }

    @AfterEach
    void attackInEarnest() {
        TestPublicationAttack.inEarnest();
    }

    /**
     * @param round which half of the others is ahead: in the next one it is the other, or too few would have changed
     * @param own levels of the first force in these standards, by place
     */
    private UUID released(Cycle cycle, int round, int... own) {
        for (var i = 0; i < FORCES; i++) {
            var assessment = made.open(forces.get(i), cycle);
            var half = (i + round) % 2 == 0 ? 3 : 0;
            var others = new int[] {0, half, half, 3, half};
            for (var standard = 0; standard < others.length; standard++) {
                made.answer(
                        forces.get(i), assessment, STANDARDS.get(standard), i == 0 ? own[standard] : others[standard]);
            }
            made.submitted(forces.get(i), assessment, true);
        }
        made.freeze(cycle);
        var prepared = twoPeople.prepared(cycle);
        // it stands still in tests, and releases are told apart by when they were published; none is later than other
        // tests' own
        clock.advance(Duration.ofSeconds(round - 1L));
        return twoPeople.published(prepared).getId();
    }

    private OwnReading.Reading read(UUID release) {
        return people.lead(forces.getFirst()).call(() -> reading.of(release).orElseThrow());
    }

    @Test
    void tellsStrengthsThatAreRareFirstAndGapsByDutyAndThenByHowFewShareThem() {
        var read = read(released(made.cycle(TestAssessments.EDITION), 0, 3, 0, 3, 0, 0));
        assertThat(read.strengths())
                .extracting(held -> held.standard().code(), Beside::level, Beside::below)
                .containsExactly(
                        tuple("AA01", 3, Third.MORE_THAN_TWO_THIRDS), tuple("AA03", 3, Third.A_THIRD_TO_TWO_THIRDS));
        assertThat(read.gaps())
                .as("a core duty first, though more lack it, then what fewest others lack")
                .extracting(held -> held.standard().code(), Beside::level, Beside::below)
                .containsExactly(
                        tuple("AA02", 0, Third.A_THIRD_TO_TWO_THIRDS),
                        tuple("AA04", 0, Third.FEWER_THAN_A_THIRD),
                        tuple("AA05", 0, Third.A_THIRD_TO_TWO_THIRDS));
        assertThat(read.trend()).hasSize(1);
    }

    @Test
    void followsTheOwnQuarterFromReleaseToRelease() {
        var first = released(made.cycle(TestAssessments.EDITION), 0, 0, 0, 0, 0, 0);
        var second = released(made.cycle(TestAssessments.EDITION), 1, 3, 3, 3, 3, 3);
        var trend = read(second).trend();
        assertThat(trend.keySet()).extracting(Release::getId).containsExactly(first, second);
        assertThat(trend.values())
                .extracting(quarters -> quarters.get("AA"))
                .as("first the least of all, then the most")
                .containsExactly(Part.LOWER, Part.UPPER);
    }
}
