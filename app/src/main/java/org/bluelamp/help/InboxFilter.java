package org.bluelamp.help;

import org.jspecify.annotations.Nullable;

/** What to look for in the inbox; null leaves it open. */
public record InboxFilter(
        @Nullable CaseState state,
        @Nullable String force,
        @Nullable String area) {

    public static final InboxFilter ALL = new InboxFilter(null, null, null);

    public static InboxFilter in(CaseState state) {
        return new InboxFilter(state, null, null);
    }
}
