package org.bluelamp.guests;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.OutsideBody;
import org.springframework.stereotype.Component;

/** Where guests come from: other forces, and bodies outside of them. */
@Component
public class Homes {

    private final ForceDirectory forces;
    private final OutsideBodies bodies;

    Homes(ForceDirectory forces, OutsideBodies bodies) {
        this.forces = forces;
        this.bodies = bodies;
    }

    /** The bodies outside, by code. */
    public SortedMap<String, LocalText> bodies() {
        var names = new TreeMap<String, LocalText>();
        bodies.all().forEach(body -> names.put(body.code(), body.name()));
        return names;
    }

    /** The forces but one's own, by code. */
    public SortedMap<String, LocalText> otherForces() {
        var names = new TreeMap<String, LocalText>();
        forces.all().stream()
                .filter(force -> !force.code().equals(Actor.current().force()))
                .forEach(force -> names.put(force.code(), force.name()));
        return names;
    }

    /** The name of a force or body, if there still is one of this code. */
    public Optional<LocalText> name(String code) {
        return forces.find(code).map(Force::name).or(() -> bodies.find(code).map(OutsideBody::name));
    }

    /** Whether guests of one's own force can come from there. */
    boolean known(String code) {
        return name(code).isPresent() && !code.equals(Actor.current().force());
    }
}
