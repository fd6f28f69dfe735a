package org.bluelamp.assessment;

import java.util.Optional;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;

/**
 * That the pinned force has merged or closed: its people read and take away what it has, and nothing of it changes.
 *
 * @param successor the force into which it merged; empty for one that closed
 */
public record Ended(Force force, Optional<Force> successor) {

    Refused refusal() {
        return Refused.because(successor.isPresent() ? "assessment.refused.merged" : "assessment.refused.closed-force");
    }
}
