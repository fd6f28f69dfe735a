package org.bluelamp.guests.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Window;
import org.jspecify.annotations.Nullable;

/**
 * A grant.
 *
 * @param standing to-come, holds, over or withdrawn, on the day of the answer
 * @param person the guest as this force knows them, from the first visit on
 * @param window what is opened to a reviewer
 */
record GuestBody(
        UUID id,
        String purpose,
        String home,
        String account,
        String reason,
        LocalDate starts,
        LocalDate ends,
        String standing,
        UUID grantedBy,
        Instant grantedAt,
        @Nullable UUID person,
        @Nullable UUID withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason,
        @Nullable Window window) {

    static GuestBody of(GuestGrant grant, LocalDate today) {
        return new GuestBody(
                grant.getId(),
                grant.purpose().code(),
                grant.home(),
                grant.account(),
                grant.reason(),
                grant.starts(),
                grant.ends(),
                grant.standing(today).code(),
                grant.grantedBy(),
                grant.grantedAt(),
                grant.person().orElse(null),
                grant.withdrawnBy().orElse(null),
                grant.withdrawnAt().orElse(null),
                grant.withdrawReason().orElse(null),
                grant.window().orElse(null));
    }
}
