package org.bluelamp.benchmark.attack;

/** One way to work out what a force answered. Deterministic by the random source that it is given. */
public interface Family {

    /** In a few words, for reports. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Plays once: picks something told, goes after every value behind it that the attacker does not know, and claims what it
     * knows exactly or with at least {@link Attack#SURE} of the chances.
     */
    void play(Seen seen, Findings findings);
}
