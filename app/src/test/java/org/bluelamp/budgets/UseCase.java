package org.bluelamp.budgets;

import java.time.Duration;
import java.util.Optional;

/** Something that people do at the portal, done over and over on the same ground in the same order. */
interface UseCase {

    /** As a reader of the report would say it. A word of it chooses it at the prompt. */
    String name();

    /** What its 95th percentile may take; without one it is only reported. */
    default Optional<Duration> aim() {
        return Optional.empty();
    }

    /** Signs in and finds what it works on. Not timed. */
    Turns begin(Portal portal);

    /** It being done, again and again. */
    @FunctionalInterface
    interface Turns {

        /** What has to be done first and does not count. */
        default void before(int turn) {}

        /**
         * One turn: this is what is timed.
         *
         * @param turn counts from 0 over warm-up and all rounds; a turn of one number does the same in every run
         */
        void take(int turn);
    }
}
