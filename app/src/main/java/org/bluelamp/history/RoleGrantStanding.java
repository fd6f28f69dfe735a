package org.bluelamp.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the identity provider's admin events are known here.
 *
 * @param at when they were read last on this node since it started; null where they were not
 */
public record RoleGrantStanding(State state, @Nullable Instant at) {

    /** What came of the last reading. */
    public enum State {
        /** No identity provider is connected. */
        NONE("none"),
        /** Nothing was read yet. */
        WAITING("waiting"),
        READ("read"),
        /** The provider does not let the portal read them. */
        REFUSED("refused"),
        /** The provider does not answer. */
        AWAY("away");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
