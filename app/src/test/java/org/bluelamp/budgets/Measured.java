package org.bluelamp.budgets;

import java.util.Optional;

/**
 * What was seen of one use case.
 *
 * @param plain the same statements by plain JDBC; without samples where nothing is said to the database
 * @param statements how many the last turn took, the pin not counted
 */
record Measured(String name, Optional<Aim> aim, Samples portal, Samples plain, long statements) {

    /** How many times as long as plain JDBC the portal takes; not a number where there is nothing to compare with. */
    double ratio50() {
        return statements == 0 ? Double.NaN : portal.p50() / plain.p50();
    }

    /** As {@link #ratio50}, of the 95th percentiles. */
    double ratio95() {
        return statements == 0 ? Double.NaN : portal.p95() / plain.p95();
    }

    /** Whether the aim is kept, where there is one. */
    Optional<Boolean> met() {
        return aim.map(what -> what.keptBy(this));
    }
}
