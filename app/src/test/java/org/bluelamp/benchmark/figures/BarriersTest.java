package org.bluelamp.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.bluelamp.framework.Barrier;
import org.junit.jupiter.api.Test;

class BarriersTest {

    private static final int SERVICES = 1_000;
    private static final List<String> ORDER =
            World.EDITION.barriers().stream().map(Barrier::code).toList();
    private static final int TARGET = World.EDITION.target();

    private final Random random = new Random(37);
    private final List<Line> report = new ArrayList<>();

    /** Some barriers are named often and others hardly ever; one force names the same in many standards, or above target. */
    private Map<String, Submitted> force(double[] often) {
        var answers = new HashMap<String, Submitted>();
        for (var standard : World.EDITION.standards().subList(0, 40)) {
            var barrier = random.nextInt(ORDER.size());
            answers.put(
                    standard.code(),
                    new Submitted(
                            random.nextInt(4),
                            false,
                            random.nextDouble() < often[barrier] ? ORDER.get(barrier) : null));
        }
        return answers;
    }

    @Test
    void namesAtMostFiveThatAThirdNamesAndInTheEditionsOrder() {
        var lengths = new HashSet<Integer>();
        for (var service = 0; service < SERVICES; service++) {
            var busy = random.nextDouble();
            var often =
                    random.doubles(ORDER.size()).map(chance -> chance * busy).toArray();
            var forces = 15 + random.nextInt(34);
            var barriers = new Barriers(World.EDITION);
            var votes = new HashMap<String, Integer>();
            for (var i = 0; i < forces; i++) {
                var answers = force(often);
                barriers.add(answers);
                its(answers).forEach(barrier -> votes.merge(barrier, 1, Integer::sum));
            }
            report.clear();
            var named = barriers.mostCommon(report);
            if (forces < Third.FLOOR) {
                assertThat(named).isNull();
                assertThat(report).singleElement().extracting(Line::withheld).isEqualTo(Withheld.TOO_FEW);
                continue;
            }
            assertThat(report).singleElement().matches(Line::published);
            assertThat(named).hasSizeLessThanOrEqualTo(Figures.MOST_BARRIERS).isEqualTo(inOrder(named));
            assertThat(named).allMatch(barrier -> 3 * votes.getOrDefault(barrier, 0) >= forces);
            var least = named.stream().mapToInt(votes::get).min().orElse(0);
            assertThat(ORDER)
                    .filteredOn(barrier -> !named.contains(barrier))
                    .allMatch(barrier -> named.size() < Figures.MOST_BARRIERS
                            ? 3 * votes.getOrDefault(barrier, 0) < forces
                            : votes.getOrDefault(barrier, 0) <= least);
            lengths.add(named.size());
        }
        assertThat(lengths).as("lists of every length come about").contains(0, 1, Figures.MOST_BARRIERS);
    }

    private static Set<String> its(Map<String, Submitted> answers) {
        var its = new HashSet<String>();
        answers.values().stream()
                .filter(answer -> answer.level() < TARGET && answer.barrier() != null)
                .forEach(answer -> its.add(answer.barrier()));
        return its;
    }

    private static List<String> inOrder(List<String> named) {
        return ORDER.stream().filter(named::contains).toList();
    }

    @Test
    void doesNotTellWhoNamesAndInWhichOrderTheyCome() {
        var forces = new ArrayList<Map<String, Submitted>>();
        var often = random.doubles(ORDER.size()).toArray();
        for (var i = 0; i < 40; i++) {
            forces.add(force(often));
        }
        var one = new Barriers(World.EDITION);
        forces.forEach(one::add);
        var other = new Barriers(World.EDITION);
        forces.reversed().forEach(other::add);
        assertThat(other.mostCommon(new ArrayList<>())).isEqualTo(one.mostCommon(new ArrayList<>()));
    }
}
