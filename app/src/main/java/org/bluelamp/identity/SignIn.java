package org.bluelamp.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Binds whom the identity provider vouches for to a person of one force. */
@Service
@Unguarded("runs before anybody is signed in")
public class SignIn {

    private final Persons persons;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final KnownPeople known;

    SignIn(Persons persons, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.transaction = transaction;
        this.events = events;
        this.known = new KnownPeople(clock);
    }

    /**
     * The actor for this subject, made known to the force at the first sign-in. Changed names and roles are kept as seen.
     *
     * @param force a force's code, or {@code national}
     * @param roles at least one, all of that plane
     */
    public Actor bind(String force, String subject, String name, Set<Role> roles) {
        var actor = Actor.person(written(force, subject, name, roles), name, force, roles);
        actor.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(new SignedIn(actor))));
        return actor;
    }

    /** As {@link #bind}, without a sign-in: for a program's credentials, which are shown again with each request. */
    public Actor known(String force, String subject, String name, Set<Role> roles) {
        var id = known.find(force, subject, name, roles).orElseGet(() -> written(force, subject, name, roles));
        return Actor.person(id, name, force, roles);
    }

    private UUID written(String force, String subject, String name, Set<Role> roles) {
        UUID id;
        try {
            id = write(force, subject, name, roles);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            // the same person came in by another door at this very moment
            id = write(force, subject, name, roles);
        }
        known.written(force, subject, name, roles, id);
        return id;
    }

    private UUID write(String force, String subject, String name, Set<Role> roles) {
        return Actor.job(force, "sign-in")
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var found = persons.findBySubject(subject).orElseGet(() -> new Person(subject, name, roles));
                    found.seen(name, roles);
                    return persons.save(found).getId();
                })));
    }
}
