package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A release on one edition, then one on another that asks some of the same standards on a longer scale, then one on the first
 * again: that is compared with the last of its own edition.
 */
@PortalTest
class SeriesTest {

    private static final int FORCES = 30;
    private static final int BEYOND_THE_SCALE = 9;
    private static final String OTHER = "edition-of-another-scale";

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    Publishing publishing;

    @Autowired
    TestReleases twoPeople;

    @Autowired
    PlantedSeries planted;

    final Handed handed = new Handed(SharedServer.get().access());
    final World world = World.plausible(81);
    Map<String, Map<String, Submitted>> before;
    Figures first;
    Cycle earlier;
    Cycle cycle;

    @BeforeEach
    void publishTheFirst() {
        TestPublicationAttack.finds(0);
        before = world.state(FORCES).answers();
        earlier = made.cycle(TestAssessments.EDITION);
        handed.in(earlier.getId(), new Handed.In(before, Map.of()));
        planted.publish(earlier, Partition.NATIONAL);
        first = planted.figures();
        cycle = made.cycle(TestAssessments.EDITION);
    }

    @AfterEach
    void takeAway() {
        planted.takeAway();
        TestPublicationAttack.inEarnest();
    }

    /** What the same forces handed in on the other edition. */
    private void publishAnother(Map<String, Map<String, Submitted>> answers) {
        var between = made.cycle(TestAssessments.EDITION);
        handed.in(between.getId(), new Handed.In(answers, Map.of()));
        planted.publishAs(between, OTHER);
    }

    private static Map<String, Map<String, Submitted>> onALongerScale() {
        var answers = new TreeMap<String, Map<String, Submitted>>();
        for (var i = 0; i < FORCES; i++) {
            answers.put(
                    World.member(i).force(),
                    Map.of(
                            "AA01",
                            new Submitted(BEYOND_THE_SCALE, false, null),
                            "LG01",
                            new Submitted(1, false, null)));
        }
        return answers;
    }

    /** As these, but for so many forces. */
    private static Map<String, Map<String, Submitted>> but(int forces, Map<String, Map<String, Submitted>> answers) {
        var others = new TreeMap<>(answers);
        answers.keySet().stream()
                .limit(forces)
                .forEach(force -> others.put(force, Map.of("LG02", new Submitted(1, false, null))));
        return others;
    }

    private void handIn(Map<String, Map<String, Submitted>> answers) {
        handed.in(cycle.getId(), new Handed.In(answers, Map.of()));
        made.freeze(cycle);
    }

    @Test
    void tellsMovementSinceTheLastReleaseOfTheEditionAndIsAttackedWithIt() {
        publishAnother(onALongerScale());
        handIn(world.state(FORCES).answers());
        TestPublicationAttack.inEarnest(earlier, cycle);
        var prepared = twoPeople.prepared(cycle);
        assertThat(prepared.figures().movements()).hasSize(8).anyMatch(moved -> moved.rose() != null);
        assertThat(TestPublicationAttack.last())
                .isNotNull()
                .satisfies(attacked -> assertThat(prepared.attempts())
                        .as("in hundreds, rounded down")
                        .isEqualTo(attacked.attempts() - attacked.attempts() % 100)
                        .isGreaterThan(3_000));
    }

    @Test
    void repeatsTheLastReleaseOfTheEditionWhereFewChangedSince() {
        publishAnother(onALongerScale());
        handIn(but(7, before));
        var figures = twoPeople.prepared(cycle).figures();
        assertThat(figures.sharesRepeated()).isTrue();
        assertThat(figures.standards()).isEqualTo(first.standards());
        assertThat(figures.areas())
                .allSatisfy(area -> assertThat(area.repeated()).containsExactly(""))
                .isNotEmpty();
    }

    @Test
    void refusesToFollowTheLastReleaseOfTheEditionOnFewChanges() {
        publishAnother(onALongerScale());
        handIn(but(4, before));
        refusesForFewChanges();
    }

    /** Whose figure of another room is another one differs, whatever it answered. */
    @ParameterizedTest
    @CsvSource({"4,false", "5,true"})
    void countsThoseWhoseFigureOfAnotherRoomChanged(int forces, boolean enough) {
        var figures = new TreeMap<String, Map<String, Integer>>();
        before.keySet().stream().limit(forces).forEach(force -> figures.put(force, Map.of(TestFigure.CODE, 40)));
        handed.in(cycle.getId(), new Handed.In(before, figures));
        made.freeze(cycle);
        people.national(Role.ANALYST)
                .run(() -> assertThat(publishing.readiness(cycle.getId()).checks())
                        .filteredOn(check -> check.rule() == Readiness.Rule.ENOUGH_CHANGED)
                        .extracting(Readiness.Check::holds)
                        .containsExactly(enough));
    }

    /** Whoever publishes nearly the same answers on an edition of another name would have a difference all the same. */
    @Test
    void refusesToFollowAnotherEditionOnFewChanges() {
        var now = world.state(FORCES).answers();
        publishAnother(but(4, now));
        handIn(now);
        refusesForFewChanges();
    }

    /** What stands in both would differ by what the rules differ in, and not by who changed. */
    @Test
    void statesNothingAgainThatAnotherRuleMade() {
        made.freeze(earlier);
        handed.back(earlier.getId(), before.keySet().stream().limit(5).toList());
        people.national(Role.ANALYST)
                .run(() -> assertThat(publishing.readiness(earlier.getId()).ready())
                        .isTrue());
        planted.publishUnder("D4", earlier);
        people.national(Role.ANALYST).run(() -> {
            assertThat(publishing.readiness(earlier.getId()).checks())
                    .filteredOn(check -> !check.holds())
                    .extracting(Readiness.Check::rule)
                    .containsExactly(Readiness.Rule.SAME_RULE);
            assertThatThrownBy(() -> publishing.prepare(earlier.getId(), Partition.NATIONAL, "Five withdrew"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.same-rule"));
        });
    }

    private void refusesForFewChanges() {
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.enough-changed")));
    }
}
