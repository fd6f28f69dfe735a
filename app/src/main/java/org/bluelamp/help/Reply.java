package org.bluelamp.help;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the national service, as the force that asked sees it: no names.
 *
 * @param note for the force; none before the answer
 */
public record Reply(
        CaseState state, @Nullable String note, @Nullable Instant answeredAt) {

    /** Before anybody has taken it in hand. */
    static final Reply NOT_YET = new Reply(CaseState.NEW, null, null);
}
