package org.bluelamp.assessment;

import java.util.Optional;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.stereotype.Component;

/** Whether the pinned force still answers for itself, by the directory. */
@Component
class Successions {

    private final ForceDirectory forces;

    Successions(ForceDirectory forces) {
        this.forces = forces;
    }

    /** Empty while it does. */
    Optional<Ended> ended() {
        return forces.find(Actor.current().force())
                .filter(force -> !force.active())
                .map(force -> new Ended(force, forces.successor(force)));
    }

    /** Refused once it does not. */
    void checkStillAnswers() {
        ended().ifPresent(ended -> {
            throw ended.refusal();
        });
    }
}
