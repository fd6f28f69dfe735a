package org.bluelamp.help;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.tenancy.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A request as the national service has it: exactly what was confirmed, and how far it is.
 *
 * @param force the code of the force that asks
 * @param forceStatus whether it still works by itself
 * @param successor the code of the force into which it merged
 * @param takenBy who has it in hand; none while it is new
 * @param note what went back to the force
 * @param version how often its standing has changed; 0 while it is new
 */
public record InboxItem(
        UUID id,
        String force,
        ForceStatus forceStatus,
        @Nullable String successor,
        String edition,
        String area,
        String standard,
        String contact,
        String sentence,
        Instant sentAt,
        CaseState state,
        @Nullable UUID takenBy,
        @Nullable Instant takenAt,
        @Nullable String note,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        int version) {}
