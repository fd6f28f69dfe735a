package org.bluelamp.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.stereotype.Component;

/**
 * Whose submissions count. A force that has merged or closed counts in no release that is still to be made, whether its
 * successor has submitted or not: so none tells what the two had said apart (decision 0019).
 */
@Component
class Membership {

    private final ForceDirectory forces;

    Membership(ForceDirectory forces) {
        this.forces = forces;
    }

    /** Those of these forces that count. */
    List<Member> of(Collection<String> forces) {
        return forces.stream().flatMap(force -> of(force).stream()).toList();
    }

    /** The force as everybody knows it; empty for one that does not count, or that the operator's directory no longer has. */
    Optional<Member> of(String force) {
        return forces.find(force)
                .filter(Force::active)
                .map(found -> new Member(found.code(), found.sizeBand(), found.area()));
    }
}
