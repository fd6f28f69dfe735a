package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.figures.Member;
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
    private static final int HELPED = Attack.COALITION;

    /** What has nothing to go after where nothing of the kind is published. That each finds it where it is, others see. */
    static final Map<String, String> IDLE = Map.of(
            "ExactValueQuantiles", "no figure is one force's own value",
            "RankTracking", "no line is of one force, and standards of one band stand in the order of their codes",
            "PseudonymTracking", "no line is of one force, so none has a label",
            "SizeOrdering", "no line is of one force, so none has a place");

    private static AttackReport attack(Design design, World world, int forces, int attempts) {
        return new Attack(forces, attempts).on(design.scene(world.story(forces)));
    }

    /** By these counts more than 10,000 attempts in all. */
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
        assertThat(report.tried()).as("%s", report).isGreaterThanOrEqualTo(attempts / 2);
    }

    @ParameterizedTest
    @CsvSource({"48,11,6000", "48,12,6000", "24,13,2000"})
    void disclosesNothingOfPlausibleServices(int forces, long seed, int attempts) {
        for (var partition : Partition.values()) {
            var report = attack(new Released(CHANGED, HELPED, partition), World.plausible(seed), forces, attempts / 3);
            assertThat(report.disclosed()).as("%s", report).isZero();
            assertThat(report.tried()).as("%s", report).isGreaterThanOrEqualTo(attempts / 6);
        }
    }

    @Test
    void disclosesNothingWhereReleasesFollowOnFewerChanges() {
        var report = attack(new Released(5, HELPED, Partition.SIZE), World.ofExtremes(21), 48, 4_000);
        assertThat(report.disclosed()).as("%s", report).isZero();
        assertThat(report.tried()).as("%s", report).isGreaterThanOrEqualTo(2_000);
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

    /** In earnest: with figures that were told, or with a question that was really put. */
    @Test
    void playsAtLeastFourteenFamiliesInEarnestOnTheDesignAsItIs() {
        var report =
                attack(new Released(CHANGED, HELPED, Partition.SIZE, Partition.AREA), World.plausible(11), 48, 6_000);
        assertThat(report.idle()).as("%s", report).isEqualTo(new TreeSet<>(IDLE.keySet()));
        assertThat(report.lines().size() - IDLE.size()).isGreaterThanOrEqualTo(14);
    }

    /** The list that the portal shows, in an order that it does not have: by what the bands hide. */
    @Test
    void readsTheOrderOfStandardsWhereItTellsMoreThanTheBands() {
        var design = new Released(CHANGED, HELPED, Partition.SIZE);
        var story = World.ofExtremes(51).story(48);
        var ranks = new Attack(List.of(new RankTracking()), 1, 2_000);
        assertThat(ranks.on(design.scene(story)).tried()).isZero();
        var ordered = design.publish(story).stream().map(AttackTest::byCount).toList();
        assertThat(ranks.on(Scene.of(World.EDITION, ordered)).disclosed()).isPositive();
    }

    private static Round byCount(Round round) {
        var told = round.view().told().stream()
                .sorted(Comparator.comparingDouble(each -> each.subject().kind() != Subject.Kind.BELOW
                        ? 0
                        : -round.truth().getOrDefault(each.subject(), Map.of()).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()))
                .toList();
        return new Round(
                new View(round.view().members(), told, List.of()),
                round.truth(),
                round.changed(),
                round.figuresChanged());
    }

    /** At length, with the fewest forces of which a share is told. */
    @Test
    void isNotHelpedByTheListOfThoseWhoAskedForHelp() {
        var scene = new Released(CHANGED, HELPED, Partition.SIZE)
                .scene(List.of(World.ofExtremes(52).state(25)));
        var report = new Attack(List.of(new HelpList()), 1, 5_000).on(scene);
        assertThat(report.tried()).isGreaterThanOrEqualTo(5_000);
        assertThat(report.disclosed()).as("%s", report).isZero();
    }

    /** Fifteen of 43, then at most fifteen of 48: what is repeated between does not come between. */
    @Test
    void comparesWithTheLastReleaseThatToldOfTheSame() {
        var standard = new Subject(Subject.Kind.BELOW, "AA01");
        var first = of(standard, 43, 15, 15, 28);
        var repeated =
                new Round(new View(first.view().members(), List.of(), List.of()), first.truth(), Set.of(), Set.of());
        var last = of(standard, 48, 0, 15, 15);
        var joined = new TreeSet<>(last.view().members().keySet());
        joined.removeAll(first.view().members().keySet());
        var scene =
                Scene.of(World.EDITION, List.of(first, repeated, new Round(last.view(), last.truth(), joined, joined)));
        assertThat(new Attack(List.of(new EdgeCrossing()), 1, 500).on(scene).disclosed())
                .isPositive();
    }

    /** Whose figure of another room changed is another question than who has new answers. */
    @Test
    void takesForConstantWhatDidNotChangeOfTheSame() {
        var apart = new Subject(Subject.Kind.SCORE, TestFigures.APART.code());
        var area = new Subject(Subject.Kind.SCORE, "AA");
        var first = of(apart, 12, 0, 6, 12);
        var one = World.member(1).force();
        var other = World.member(2).force();
        var next = new Round(first.view(), first.truth(), Set.of(other), Set.of(one));
        var scene = Scene.of(World.EDITION, List.of(first, next));
        var seen = new Seen(scene, Set.of(), Experience.of(scene.rounds()), new Random(1));
        assertThat(seen.since(1, apart, one)).isEqualTo(1);
        assertThat(seen.since(1, area, one)).isZero();
        assertThat(seen.since(1, apart, other)).isZero();
        assertThat(seen.since(1, area, other)).isEqualTo(1);
    }

    /** So many forces, of which the first are below target, and what is told of them. */
    private static Round of(Subject standard, int forces, int low, int below, int high) {
        var members = new TreeMap<String, Member>();
        var values = new TreeMap<String, Double>();
        for (var i = 0; i < forces; i++) {
            var member = World.member(i);
            members.put(member.force(), member);
            values.put(member.force(), i < below ? 1.0 : 0.0);
        }
        var told = new Told(standard, Statistic.COUNT, new TreeSet<>(members.keySet()), low, high);
        return new Round(
                new View(members, List.of(told), List.of()),
                Map.of(standard, values),
                members.keySet(),
                members.keySet());
    }

    @Test
    void saysTheSameAgain() {
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
