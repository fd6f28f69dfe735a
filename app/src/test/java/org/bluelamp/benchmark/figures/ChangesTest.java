package org.bluelamp.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.attack.TestFigures;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.disclosure.Floor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random series, in which forces join, leave, answer anew, and come to have another figure of a later room. */
class ChangesTest {

    private static final int SERIES = 40;
    private static final int RELEASES = 6;
    private static final int FORCES = 48;
    private static final int MOST_STEPS = 60;
    private static final String FIGURE = TestFigures.SHARE.code();

    /** What one force gave. */
    private record Given(int level, int figure) {}

    private final Random random = new Random(29);
    private int anew;
    private int repeated;

    @ParameterizedTest
    @EnumSource
    void makesATableAnewOnlyWhereTheFloorChangedInItAndRepeatsItOtherwise(Partition partition) {
        for (var series = 0; series < SERIES; series++) {
            var last = new TreeMap<String, Given>();
            Computed before = null;
            for (var release = 0; release < RELEASES; release++) {
                var now = next(last);
                var computed = computed(partition, last, now, before);
                if (before != null) {
                    holds(partition, last, now, before.figures(), computed.figures());
                }
                last = now;
                before = computed;
            }
        }
        assertThat(List.of(anew, repeated)).as("both come about").allMatch(times -> times > 100);
    }

    private TreeMap<String, Given> next(Map<String, Given> last) {
        var next = new TreeMap<>(last);
        if (last.isEmpty()) {
            IntStream.range(0, FORCES).forEach(i -> next.put(World.member(i).force(), given()));
        }
        var steps = random.nextInt(MOST_STEPS);
        for (var i = 0; i < steps; i++) {
            var force = World.member(random.nextInt(FORCES)).force();
            var had = next.get(force);
            if (had == null) {
                next.put(force, given());
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> next.put(force, new Given(random.nextInt(4), had.figure()));
                    case 1 -> next.put(force, new Given(had.level(), random.nextInt(101)));
                    case 2 -> next.put(force, given());
                    default -> leave(next, force);
                }
            }
        }
        return next;
    }

    private static void leave(Map<String, Given> all, String force) {
        if (all.size() > Floor.FORCES) {
            all.remove(force);
        }
    }

    private Given given() {
        return new Given(random.nextInt(4), random.nextInt(101));
    }

    private static Computed computed(
            Partition partition, Map<String, Given> last, Map<String, Given> now, @Nullable Computed before) {
        var engine = new ReleaseEngine(World.EDITION, partition, List.of(TestFigures.SHARE));
        return engine.compute(
                now.entrySet().stream().map(force -> {
                    var had = Optional.ofNullable(last.get(force.getKey()));
                    return new Submission(
                            World.member(force.getKey()),
                            answers(force.getValue()),
                            Map.of(FIGURE, force.getValue().figure()),
                            had.map(ChangesTest::answers).orElse(Map.of()),
                            had.map(given -> Map.of(FIGURE, given.figure())).orElse(Map.of()));
                }),
                Optional.ofNullable(before).map(Previous::of));
    }

    private static Map<String, Submitted> answers(Given given) {
        var answers = new HashMap<String, Submitted>();
        World.EDITION
                .standards()
                .forEach(standard -> answers.put(standard.code(), new Submitted(given.level(), false, null)));
        return answers;
    }

    private void holds(
            Partition partition, Map<String, Given> last, Map<String, Given> now, Figures before, Figures after) {
        var forces = new TreeSet<>(last.keySet());
        forces.addAll(now.keySet());
        var answered = changed(forces, (was, is) -> was == null || is == null || was.level() != is.level(), last, now);
        // who left is not known to have had one
        var figured =
                changed(forces, (was, is) -> is != null && (was == null || was.figure() != is.figure()), last, now);
        for (var area : after.areas()) {
            holds(partition, answered, before.area(area.area()).orElseThrow(), area);
        }
        holds(
                partition,
                figured,
                before.further().getFirst().scores(),
                after.further().getFirst().scores());
        var withNew = answered.stream().filter(now::containsKey).count();
        assertThat(after.sharesRepeated()).isEqualTo(3 * withNew <= 2L * now.size());
        if (after.sharesRepeated()) {
            assertThat(after.standards()).isEqualTo(before.standards());
            assertThat(after.barriers()).isEqualTo(before.barriers());
        }
    }

    private static Set<String> changed(
            Set<String> forces,
            BiPredicate<@Nullable Given, @Nullable Given> differ,
            Map<String, Given> last,
            Map<String, Given> now) {
        return forces.stream()
                .filter(force -> differ.test(last.get(force), now.get(force)))
                .collect(Collectors.toSet());
    }

    private void holds(Partition partition, Set<String> changed, AreaFigures before, AreaFigures after) {
        partition.wholeAndGroups().forEach(group -> {
            var inIt = changed.stream()
                    .filter(force -> group.equals(Partition.WHOLE)
                            || partition.groupOf(World.member(force)).equals(group))
                    .count();
            if (after.repeated().contains(group)) {
                repeated++;
                assertThat(inIt).isLessThan(Floor.FORCES);
                assertThat(after.group(group)).isEqualTo(before.group(group));
            } else {
                anew++;
                assertThat(inIt).isGreaterThanOrEqualTo(Floor.FORCES);
            }
        });
    }
}
