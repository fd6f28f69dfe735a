package org.bluelamp.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom the database knows already, so that a program's every call does not ask it again. A person's id never changes; a name
 * or roles other than those last written are news and go to the database. Forgotten after a minute, because another node may
 * have written since.
 */
final class KnownPeople {

    private static final int MOST = 2_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<Subject, Seen> people = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Seen> eldest) {
            return size() > MOST;
        }
    };

    KnownPeople(Clock clock) {
        this.clock = clock;
    }

    private record Subject(String force, String subject) {}

    private record Seen(UUID id, Account account, Set<Role> roles, Instant at) {}

    /** The id of this person, if exactly this account and these roles were written within the last minute. */
    synchronized Optional<UUID> find(String force, Account account, Set<Role> roles) {
        return Optional.ofNullable(people.get(new Subject(force, account.subject())))
                .filter(seen -> seen.account().equals(account) && seen.roles().equals(roles))
                .filter(seen -> seen.at().plus(REMEMBERED).isAfter(clock.instant()))
                .map(Seen::id);
    }

    synchronized void written(String force, Account account, Set<Role> roles, UUID id) {
        people.put(new Subject(force, account.subject()), new Seen(id, account, Set.copyOf(roles), clock.instant()));
    }
}
