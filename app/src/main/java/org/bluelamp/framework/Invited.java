package org.bluelamp.framework;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a cycle is for: the forces that were invited by name, or every force if none was.
 *
 * @param since when each was invited, by the force's code; empty where the cycle is for every force
 */
public record Invited(SortedMap<String, Instant> since) {

    public Invited {
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
    }

    /** Whether nobody was chosen, so that every force may take part. */
    public boolean everyone() {
        return since.isEmpty();
    }

    /** Whether the force with this code may take part. */
    public boolean includes(String force) {
        return everyone() || since.containsKey(force);
    }

    /** When this force was invited by name; empty if it was not, or if the cycle is for every force. */
    public Optional<Instant> since(String force) {
        return Optional.ofNullable(since.get(force));
    }
}
