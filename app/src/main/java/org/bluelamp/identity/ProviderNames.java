package org.bluelamp.identity;

import java.util.UUID;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back for names out of which something was taken, once the identity provider says others. */
@Service
public class ProviderNames {

    private final Persons persons;

    ProviderNames(Persons persons) {
        this.persons = persons;
    }

    /**
     * Has a person called by what the identity provider says again, from their next sign-in on; what was taken out comes back if it
     * still says it. Changes nothing where nothing was taken out. {@link Absent} for a person of another force, as for none.
     */
    @Requires(Permission.DECIDE_REDACTION)
    @Transactional
    public void follow(UUID person) {
        var found = persons.findById(person).orElseThrow(() -> new Absent("person"));
        found.follow();
        persons.save(found);
    }
}
