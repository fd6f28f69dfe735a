package org.bluelamp.benchmark;

import java.util.List;

/**
 * What has to hold before a release, each with how it stands.
 *
 * @param checks in the order in which they are shown
 */
public record Readiness(List<Check> checks) {

    public enum Rule {
        CYCLE_FROZEN,
        ENOUGH_FORCES,
        ENOUGH_CHANGED,
        NOT_PUBLISHED_YET
    }

    /** @param now how it stands, in figures that the national service knows anyway; may be empty */
    public record Check(Rule rule, String now, boolean holds) {}

    public boolean ready() {
        return checks.stream().allMatch(Check::holds);
    }
}
