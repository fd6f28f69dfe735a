package org.bluelamp.history;

import java.util.Optional;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.OutsideBody;
import org.bluelamp.tenancy.Pin;
import org.springframework.stereotype.Component;

/** What a force, or a body from which guests come, is called. */
@Component
class ForceNames {

    static final String NATIONAL = Pin.NATIONAL;

    private final ForceDirectory forces;
    private final OutsideBodies bodies;

    ForceNames(ForceDirectory forces, OutsideBodies bodies) {
        this.forces = forces;
        this.bodies = bodies;
    }

    Optional<LocalText> name(String code) {
        return forces.find(code).map(Force::name).or(() -> bodies.find(code).map(OutsideBody::name));
    }
}
