package org.bluelamp.identity;

import java.time.Clock;
import java.util.EnumSet;
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
     * The actor for this account, made known to the force at the first sign-in. Changed names and roles are kept as seen.
     *
     * @param force a force's code, or {@code national}
     * @param roles at least one, all of that plane
     */
    public Actor bind(String force, Account account, Set<Role> roles) {
        var actor = Actor.person(written(force, account, roles), account.name(), force, roles);
        arrived(actor);
        return actor;
    }

    /** As {@link #bind}, without a sign-in: for a program's credentials, which are shown again with each request. */
    public Actor known(String force, Account account, Set<Role> roles) {
        return Actor.person(id(force, account, roles), account.name(), force, roles);
    }

    /** As {@link #bind(String, Account, Set)}, for an account of one name. */
    public Actor bind(String force, String subject, String name, Set<Role> roles) {
        return bind(force, Account.of(subject, name), roles);
    }

    /** As {@link #known(String, Account, Set)}, for an account of one name. */
    public Actor known(String force, String subject, String name, Set<Role> roles) {
        return known(force, Account.of(subject, name), roles);
    }

    /**
     * The guest of a force, made known to it at the first visit; no sign-in yet ({@link #arrived}).
     *
     * @param role one of a visit
     */
    public Actor guest(String force, Account account, Role role, Visit visit) {
        var roles = EnumSet.of(role);
        return new Actor(id(force, account, roles), account.name(), force, roles, role, "use", visit);
    }

    /** Tells that somebody signed in. */
    public void arrived(Actor actor) {
        actor.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(new SignedIn(actor))));
    }

    private UUID id(String force, Account account, Set<Role> roles) {
        return known.find(force, account, roles).orElseGet(() -> written(force, account, roles));
    }

    private UUID written(String force, Account account, Set<Role> roles) {
        UUID id;
        try {
            id = write(force, account, roles);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            // the same person came in by another door at this very moment
            id = write(force, account, roles);
        }
        known.written(force, account, roles, id);
        return id;
    }

    private UUID write(String force, Account account, Set<Role> roles) {
        return Actor.job(force, "sign-in")
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var found = persons.findBySubject(account.subject()).orElseGet(() -> new Person(account, roles));
                    found.seen(account, roles);
                    return persons.save(found).getId();
                })));
    }
}
