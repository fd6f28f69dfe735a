package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HomogeneityTest {

    private static final int ROUNDS = 20_000;
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    /** Any scores, many of them equal, beside any quartiles: the rule must not lean on how the two hang together. */
    private record Case(List<BigDecimal> sorted, BigDecimal lower, BigDecimal median, BigDecimal upper) {

        static Case of(Random random) {
            var same = BigDecimal.valueOf(random.nextInt(101));
            var often = random.nextInt(100);
            var sorted = IntStream.range(0, 10 + random.nextInt(40))
                    .mapToObj(_ -> random.nextInt(100) < often ? same : BigDecimal.valueOf(random.nextInt(101)))
                    .sorted()
                    .toList();
            var quartiles = random.doubles(3, 0, 100)
                    .sorted()
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            return new Case(sorted, quartiles.get(0), quartiles.get(1), quartiles.get(2));
        }

        Optional<Withheld> withheld() {
            return Homogeneity.of(sorted, lower, median, upper);
        }

        /** Seen from the other end of the scale. */
        Case mirrored() {
            var mirrored = new ArrayList<>(sorted.stream().map(TOP::subtract).toList());
            Collections.reverse(mirrored);
            return new Case(mirrored, TOP.subtract(upper), TOP.subtract(median), TOP.subtract(lower));
        }

        double mostAlike() {
            return sorted.stream()
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                            .values()
                            .stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElseThrow()
                    / (double) sorted.size();
        }
    }

    @Test
    void withholdsWhereAnyOfTheThreeHoldsAndNowhereElse() {
        var random = new Random(17);
        var seen = new EnumMap<Withheld, Integer>(Withheld.class);
        var published = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var some = Case.of(random);
            var alike = some.mostAlike() >= 0.8;
            var narrow = some.upper().doubleValue() - some.lower().doubleValue() < 10;
            var nearAnEnd = some.median().doubleValue() < 20 || some.median().doubleValue() > 80;
            var why = some.withheld();
            assertThat(why.isPresent()).as("%s", some).isEqualTo(alike || narrow || nearAnEnd);
            why.ifPresent(cause -> {
                seen.merge(cause, 1, Integer::sum);
                assertThat(Map.of(
                                Withheld.NEARLY_ALL_EQUAL, alike,
                                Withheld.NARROW, narrow,
                                Withheld.NEAR_AN_END, nearAnEnd))
                        .as("%s", some)
                        .containsEntry(cause, true);
            });
            published += why.isEmpty() ? 1 : 0;
        }
        assertThat(seen).containsOnlyKeys(Withheld.NEARLY_ALL_EQUAL, Withheld.NARROW, Withheld.NEAR_AN_END);
        assertThat(seen.values()).allMatch(often -> often > 100);
        assertThat(published).isGreaterThan(1_000);
    }

    @Test
    void saysTheSameFromEitherEndOfTheScale() {
        var random = new Random(18);
        for (var round = 0; round < ROUNDS; round++) {
            var some = Case.of(random);
            assertThat(some.mirrored().withheld()).as("%s", some).isEqualTo(some.withheld());
        }
    }

    @Test
    void drawsItsLinesAtFourFifthsTenPointsAndTwentyPoints() {
        var apart = IntStream.range(30, 40).mapToObj(BigDecimal::valueOf).toList();
        assertThat(of(apart, "40", "50", "49.9")).contains(Withheld.NARROW);
        assertThat(of(apart, "40", "45", "50")).isEmpty();
        assertThat(of(apart, "10", "19.9", "50")).contains(Withheld.NEAR_AN_END);
        assertThat(of(apart, "10", "20", "50")).isEmpty();
        assertThat(of(apart, "50", "80.1", "90")).contains(Withheld.NEAR_AN_END);
        var most = new ArrayList<>(Collections.nCopies(8, BigDecimal.valueOf(50)));
        most.addAll(List.of(BigDecimal.valueOf(60), BigDecimal.valueOf(70)));
        assertThat(of(most, "40", "50", "60")).contains(Withheld.NEARLY_ALL_EQUAL);
        assertThat(of(most.subList(1, 10), "40", "50", "60")).isEmpty();
    }

    private static Optional<Withheld> of(List<BigDecimal> sorted, String lower, String median, String upper) {
        return Homogeneity.of(sorted, new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper));
    }
}
