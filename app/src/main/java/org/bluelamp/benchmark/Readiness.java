package org.bluelamp.benchmark;

import java.util.List;
import java.util.Optional;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.tenancy.Coded;

/**
 * What has to hold before a release, each with how it stands.
 *
 * @param checks in the order in which they are shown
 * @param restates whether the cycle has a published release already, so that this one states its figures again
 * @param compares how each release of the cycle compares besides nationally; empty before the first was prepared
 */
public record Readiness(List<Check> checks, boolean restates, Optional<Partition> compares) {

    public Readiness {
        checks = List.copyOf(checks);
    }

    public enum Rule implements Coded {
        CYCLE_FROZEN,
        ENOUGH_FORCES,
        ENOUGH_CHANGED,
        DISCARDED_DIFFERS,
        NONE_WAITS,
        /** What the cycle has published was made by the rule that is in force. */
        SAME_RULE
    }

    /**
     * @param now how it stands, in figures that the national service knows anyway: how many have submitted and take part, and how
     *     many have to differ; empty where there is nothing to count
     */
    public record Check(Rule rule, String now, boolean holds) {}

    public boolean ready() {
        return checks.stream().allMatch(Check::holds);
    }
}
