package org.bluelamp.assessment;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Capability;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.stereotype.Component;

/**
 * What a force confirms that it does, before it is frozen with its assessment. A word that nobody asks about would be kept in
 * place of one that was meant, and the standards that hang on it would never be asked.
 */
@Component
class Confirmed {

    private final ForceDirectory forces;

    Confirmed(ForceDirectory forces) {
        this.forces = forces;
    }

    /** Refused where one is neither of the operator's list nor one that the edition asks about. */
    SortedSet<String> of(SortedSet<String> capabilities, Edition edition) {
        var known = known(edition);
        var unknown = new TreeSet<>(capabilities);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Refused.field(
                    "capabilities", "assessment.refused.capability", unknown.first(), String.join(", ", known));
        }
        return capabilities;
    }

    /** An edition that was published may ask about one that the operator's list has no longer. */
    private SortedSet<String> known(Edition edition) {
        var known = new TreeSet<String>();
        Stream.concat(
                        forces.capabilities().stream().map(Capability::code),
                        edition.standards().stream().map(Standard::appliesWith).filter(Objects::nonNull))
                .forEach(known::add);
        return known;
    }
}
