package org.bluelamp.benchmark;

import java.util.List;

/**
 * What has to hold before a release, each with how it stands.
 *
 * @param checks in the order in which they are shown
 * @param restates whether the cycle has a published release already, so that this one states its figures again
 */
public record Readiness(List<Check> checks, boolean restates) {

    public Readiness {
        checks = List.copyOf(checks);
    }

    public enum Rule {
        CYCLE_FROZEN,
        ENOUGH_FORCES,
        ENOUGH_CHANGED,
        NONE_WAITS
    }

    /** @param now how it stands, in figures that the national service knows anyway; may be empty */
    public record Check(Rule rule, String now, boolean holds) {}

    public boolean ready() {
        return checks.stream().allMatch(Check::holds);
    }
}
