package org.bluelamp.records;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be held, as somebody asks for it.
 *
 * @param kind the code of a {@link HoldKind}
 * @param owner a person of the force who answers for it; whoever asks, if left out
 * @param scope the code of a {@link HoldScope}; of the four that follow, those that it names are needed
 * @param retention the key of a kind of record
 * @param entity the table of one record of which the history has a change
 * @param starts the first day of the changes that are held; from the beginning if left out
 * @param ends the last
 */
public record Held(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable UUID owner,
        @Nullable String scope,
        @Nullable String retention,
        @Nullable String entity,
        @Nullable UUID record,
        @Nullable UUID person,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {}
