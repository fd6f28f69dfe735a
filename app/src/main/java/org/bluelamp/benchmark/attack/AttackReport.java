package org.bluelamp.benchmark.attack;

import java.util.List;

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
     * @param tried attempts: one attacker after one value of one force
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

    public int mistaken() {
        return lines.stream().mapToInt(Line::mistaken).sum();
    }
}
