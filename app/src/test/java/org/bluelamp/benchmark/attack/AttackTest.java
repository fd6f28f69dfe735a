package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.figures.Partition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole stories of services, published by the engine and attacked: nothing is disclosed. The same attack breaks each of the
 * designs that others have.
 */
class AttackTest {

    private static final int CHANGED = 10;
    private static final int HELPED = 2;

    private static AttackReport attack(Design design, World world, int forces, int attempts) {
        return new Attack(forces, attempts).on(design.scene(world.story(forces)));
    }

    @ParameterizedTest
    @CsvSource({
        "48,1,6000",
        "48,2,6000",
        "30,3,3000",
        "25,4,2000",
        "14,5,2000",
        "13,6,2000",
        "12,7,2000",
        "11,8,1000",
        "10,9,1000"
    })
    void disclosesNothingOfServicesThatAreAtTheExtremes(int forces, long seed, int attempts) {
        var report = attack(
                new Released(CHANGED, HELPED, Partition.SIZE, Partition.AREA),
                World.ofExtremes(seed),
                forces,
                attempts);
        assertThat(report.disclosed()).as("%s", report).isZero();
        assertThat(report.tried()).as("%s", report).isGreaterThan(attempts / 2);
    }

    @ParameterizedTest
    @CsvSource({"48,11,6000", "48,12,6000", "24,13,2000"})
    void disclosesNothingOfPlausibleServices(int forces, long seed, int attempts) {
        for (var partition : Partition.values()) {
            var report = attack(new Released(CHANGED, HELPED, partition), World.plausible(seed), forces, attempts / 3);
            assertThat(report.disclosed()).as("%s", report).isZero();
        }
    }

    @Test
    void disclosesNothingWhereReleasesFollowOnFewerChanges() {
        var report = attack(new Released(5, HELPED, Partition.SIZE), World.ofExtremes(21), 48, 4_000);
        assertThat(report.disclosed()).as("%s", report).isZero();
    }

    @ParameterizedTest
    @EnumSource(Weak.class)
    void breaksEachDesignThatIsWeakenedOnPurpose(Weak design) {
        assertThat(attack(design, World.ofExtremes(31), 14, 2_000).disclosed()).isPositive();
    }

    /** Each family is seen to work: on a service that publishes everything. */
    @Test
    void hasNoFamilyThatNeverFindsAnything() {
        var working = new TreeSet<String>();
        for (var forces : List.of(14, 30)) {
            for (var design : Weak.values()) {
                attack(design, World.ofExtremes(forces), forces, 4_000).lines().stream()
                        .filter(line -> line.disclosed() > 0)
                        .map(AttackReport.Line::family)
                        .forEach(working::add);
            }
        }
        assertThat(working)
                .containsExactlyInAnyOrderElementsOf(
                        Attack.FAMILIES.stream().map(Family::name).toList());
    }

    @Test
    void triesAtLeastFourteenFamiliesAndSaysTheSameAgain() {
        assertThat(Attack.FAMILIES).hasSizeGreaterThanOrEqualTo(14);
        var scene = new Released(CHANGED, HELPED, Partition.SIZE)
                .scene(World.plausible(41).story(12));
        assertThat(new Attack(1, 500).on(scene)).isEqualTo(new Attack(1, 500).on(scene));
    }

    /** What the coalition may see of others is nothing: its own answers, and no one else's. */
    @Test
    void seesNoAnswersButItsOwn() {
        var scene = new Released(CHANGED, HELPED, Partition.SIZE)
                .scene(World.plausible(42).story(12));
        var view = scene.rounds().getFirst().view();
        var own = view.members().firstKey();
        var seen = new Seen(scene, Set.of(own), Experience.of(scene.rounds()), new Random(1));
        var subject = view.subjects().getFirst();
        assertThat(seen.own(0, subject, own)).isPresent();
        view.members().keySet().stream()
                .filter(force -> !force.equals(own))
                .forEach(force -> assertThat(seen.own(0, subject, force)).isEmpty());
    }

    /** A restatement where only a few changed tells nothing new of shares or of small groups. */
    @Test
    void looksForWhatChangedWhereEverybodyKnowsWhoDid() {
        var story = World.plausible(43).story(48);
        var rounds = new Released(5, HELPED, Partition.SIZE).publish(story);
        assertThat(IntStream.range(1, rounds.size() - 1).boxed())
                .allSatisfy(round -> assertThat(rounds.get(round).view().told()).isEmpty());
        assertThat(rounds.getLast().view().told()).isNotEmpty();
    }
}
