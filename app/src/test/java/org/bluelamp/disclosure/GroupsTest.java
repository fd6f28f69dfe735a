package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void publishesEveryGroupOfTheRealForces() {
        assertThat(Groups.publishable(Map.of("S", 13, "M", 15, "L+", 20))).containsExactlyInAnyOrder("S", "M", "L+");
        assertThat(Groups.publishable(Map.of("north", 14, "midlands-and-east", 16, "south-and-wales", 18)))
                .hasSize(3);
    }

    @Test
    void takesTheSmallestPublishedGroupAlongWhereTooFewWouldBeLeft() {
        assertThat(Groups.publishable(Map.of("S", 9, "M", 15, "L+", 20))).containsExactly("L+");
        assertThat(Groups.publishable(Map.of("S", 9, "M", 8, "L+", 20))).containsExactly("L+");
        assertThat(Groups.publishable(Map.of("S", 1, "M", 0, "L+", 47))).isEmpty();
    }

    @Test
    void leavesTheFloorOrNobodyWhateverTheSizes() {
        var random = new Random(5);
        for (var round = 0; round < 5_000; round++) {
            var sizes = new TreeMap<String, Integer>();
            var groups = 1 + random.nextInt(5);
            for (var i = 0; i < groups; i++) {
                sizes.put("g" + i, random.nextInt(25));
            }
            var published = Groups.publishable(sizes);
            assertThat(published).allMatch(group -> Floor.reached(sizes.get(group)));
            var left = sizes.entrySet().stream()
                    .filter(group -> !published.contains(group.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(published.isEmpty() || Floor.mayRemain(left))
                    .as("%s of %s", published, sizes)
                    .isTrue();
        }
    }

    /**
     * The table act_size of the README of rtauargus (Insee, τ-Argus from R): enterprises by activity and size. Its own rule
     * withholds fewer than three and what follows from that; ten withholds more.
     */
    @Test
    void withholdsAPublishedTableByTheFloor() {
        var sizes = Map.of("tr1", 20, "tr2", 16);
        var activities = Map.of("01", 15, "02", 7, "06", 14);
        assertThat(Groups.publishable(sizes)).containsExactlyInAnyOrder("tr1", "tr2");
        assertThat(Groups.publishable(activities))
                .as("7 would be left, so the smallest goes along: 21")
                .containsExactly("01");
        assertThat(Groups.publishable(Map.of("tr1", 10, "tr2", 5)))
                .as("in activity 01, 10 by themselves would leave 5")
                .isEmpty();
        assertThat(Groups.publishable(Map.of("tr1", 2, "tr2", 5)))
                .as("in activity 02")
                .isEmpty();
        assertThat(Groups.publishable(Map.of("tr1", 8, "tr2", 6)))
                .as("in activity 06")
                .isEmpty();
        int[] cells = {10, 5, 15, 2, 5, 7, 8, 6, 14, 20, 16, 36};
        assertThat(IntStream.of(cells).filter(Floor::reached)).containsExactly(10, 15, 14, 20, 16, 36);
    }

    /**
     * Counts of the table of the SmallCountRounding vignette, and others around the thresholds of NHS England (1 to 7 withheld)
     * and of official statistics (fewer than 10): as groups of forces, those alone are published that neither withholds.
     */
    @Test
    void withholdsWhateverPublishedRulesWithhold() {
        int[] counts = {6, 0, 1, 3, 4, 1, 2, 3, 1, 2, 0, 1, 1, 0, 2, 14, 9, 4, 7, 3, 5, 8, 27, 10};
        assertThat(IntStream.of(counts).filter(Floor::reached)).containsExactly(14, 27, 10);
        assertThat(Groups.publishable(Map.of("a", 14, "b", 9, "c", 4, "d", 7)))
                .as("20 are left")
                .containsExactly("a");
        assertThat(Groups.publishable(Map.of("a", 27, "b", 10, "c", 8)))
                .as("8 would be left, so the smallest goes along: 18")
                .containsExactly("a");
        assertThat(Groups.publishable(Map.of("a", 27, "b", 6)))
                .as("6 would be left")
                .isEmpty();
        assertThat(Groups.publishable(Map.of("a", 27, "b", 0)))
                .as("nobody is left")
                .containsExactly("a");
    }
}
