package org.bluelamp.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which account whoever is at work is known. */
@Service
public class Accounts {

    private final Persons persons;

    Accounts(Persons persons) {
        this.persons = persons;
    }

    /** One's own, as the identity provider last vouched for it. */
    @Requires(Permission.VISIT)
    @Transactional(readOnly = true)
    public Optional<Account> mine() {
        return persons.findById(Actor.current().personId()).map(Person::account);
    }
}
