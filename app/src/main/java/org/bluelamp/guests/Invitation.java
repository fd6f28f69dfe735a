package org.bluelamp.guests;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.problems.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be let in, as somebody asks for it.
 *
 * @param purpose the code of a {@link Purpose}
 * @param home the code of the force or outside body that the guest belongs to; not one's own
 * @param account the guest's user name there, or their checked e-mail address
 * @param starts the first day, today or later
 * @param ends the last day, at most 90 days with the first
 * @param record what a reviewer may look into, such as an assessment; for a review alone
 * @param part the code of the part of it that is opened, such as an area; for a review alone
 */
public record Invitation(
        @Nullable String purpose,
        @Nullable String home,
        @Nullable String account,
        @Nullable String reason,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable UUID record,
        @Nullable String part) {

    /** For a purpose that opens no part of a record. */
    public Invitation(
            @Nullable String purpose,
            @Nullable String home,
            @Nullable String account,
            @Nullable String reason,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        this(purpose, home, account, reason, starts, ends, null, null);
    }

    String guest() {
        return text(account).toLowerCase(Locale.ROOT);
    }

    static String text(@Nullable String given) {
        return FreeText.stripped(given);
    }
}
