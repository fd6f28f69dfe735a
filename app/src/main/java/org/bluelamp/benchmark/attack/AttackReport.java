package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the attacker tried and what it worked out.
 *
 * @param lines by family
 */
public record AttackReport(List<Line> lines) {

    public AttackReport {
        lines = List.copyOf(lines);
    }

    /**
     * @param family its name
     * @param tried attempts: one attacker after one value of one force with something that was told, or one question put to the
     *     product; a family that finds nothing of its kind has tried nothing
     * @param disclosed how many values it knew, exactly or with nine chances in ten
     * @param mistaken how many it believed to know and was wrong
     */
    public record Line(String family, int tried, int disclosed, int mistaken) {}

    public int tried() {
        return lines.stream().mapToInt(Line::tried).sum();
    }

    /** A release may be published only where this is 0. */
    public int disclosed() {
        return lines.stream().mapToInt(Line::disclosed).sum();
    }

    /** The families that had nothing to go after. */
    public SortedSet<String> idle() {
        return lines.stream()
                .filter(line -> line.tried() == 0)
                .map(Line::family)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Line by line: what each family tried, and what came of it. */
    @Override
    public String toString() {
        return lines.stream()
                .map(line -> "%s: %d of %d disclosed, %d mistaken"
                        .formatted(line.family(), line.disclosed(), line.tried(), line.mistaken()))
                .collect(Collectors.joining(
                        "\n", "%d of %d disclosed, %d mistaken%n".formatted(disclosed(), tried(), mistaken()), ""));
    }

    public int mistaken() {
        return lines.stream().mapToInt(Line::mistaken).sum();
    }
}
