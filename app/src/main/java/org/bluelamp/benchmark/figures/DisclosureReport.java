package org.bluelamp.benchmark.figures;

import java.util.List;
import org.bluelamp.disclosure.Withheld;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What became of each figure and why: for the tests of the rules, and for the attacker, who is generously told some of it.
 * Kept and shown nowhere: everybody, the national service too, gets one reason for all (decision 0020). Shares that are repeated from the release before have no line of their own here.
 */
public record DisclosureReport(List<Line> lines) {

    public DisclosureReport {
        lines = List.copyOf(lines);
    }

    /** What kind of figure it is. */
    public enum Kind implements Coded {
        AREA,
        STANDARD_BELOW,
        STANDARD_EVIDENCED,
        BARRIERS,
        MOVEMENT,
        FURTHER
    }

    /**
     * @param subject the code of the area, standard or further figure; empty for barriers
     * @param group the code of a group of the partition, or {@link Partition#WHOLE}
     * @param withheld why it is withheld; none where it is published
     */
    public record Line(
            Kind kind,
            String subject,
            String group,
            @Nullable Withheld withheld) {
        public boolean published() {
            return withheld == null;
        }
    }

    public List<Line> withheld() {
        return lines.stream().filter(line -> !line.published()).toList();
    }
}
