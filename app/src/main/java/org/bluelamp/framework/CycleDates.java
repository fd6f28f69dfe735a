package org.bluelamp.framework;

import java.time.Instant;
import org.bluelamp.problems.Refused;

/** The four days of a cycle. Refused unless each comes after the one before it. */
public record CycleDates(Instant opens, Instant baseline, Instant closes, Instant freezes) {

    public CycleDates {
        if (!baseline.isAfter(opens)) {
            throw Refused.field("baseline", "framework.cycle.refused.baselineOrder");
        }
        if (!closes.isAfter(baseline)) {
            throw Refused.field("closes", "framework.cycle.refused.closesOrder");
        }
        if (!freezes.isAfter(closes)) {
            throw Refused.field("freezes", "framework.cycle.refused.freezesOrder");
        }
    }
}
