package org.bluelamp.budgets;

import java.time.Duration;

/**
 * What is aimed at.
 *
 * @param most milliseconds at the 95th percentile, or times plain SQL at the median
 * @param beside whether it is the ratio that is aimed at
 */
record Aim(double most, boolean beside) {

    /** That 95 of 100 take no longer. */
    static Aim within(Duration most) {
        return new Aim(most.toMillis(), false);
    }

    /** That the median takes at most so many times as long as that of plain SQL beside it: missed, the run fails. */
    static Aim timesPlain(double most) {
        return new Aim(most, true);
    }

    boolean keptBy(Measured measured) {
        return (beside ? measured.ratio50() : measured.portal().p95()) <= most;
    }
}
