package org.bluelamp.identity;

import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Binds whom the identity provider vouches for to a person of one force. */
@Service
@Unguarded("runs before anybody is signed in")
public class SignIn {

    private final Persons persons;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SignIn(Persons persons, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.persons = persons;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * The actor for this subject, made known to the force at the first sign-in. Changed names and roles are kept as seen.
     *
     * @param force a force's code, or {@code national}
     * @param roles at least one, all of that plane
     */
    public Actor bind(String force, String subject, String name, Set<Role> roles) {
        var actor = known(force, subject, name, roles);
        actor.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(new SignedIn(actor))));
        return actor;
    }

    /** As {@link #bind}, without a sign-in: for a bearer token, which is shown again with each request. */
    public Actor known(String force, String subject, String name, Set<Role> roles) {
        var person = Actor.job(force, "sign-in")
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var found = persons.findBySubject(subject).orElseGet(() -> new Person(subject, name, roles));
                    found.seen(name, roles);
                    return persons.save(found);
                })));
        return Actor.person(person.getId(), name, force, roles);
    }
}
