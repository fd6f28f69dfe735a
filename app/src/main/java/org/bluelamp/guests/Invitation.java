package org.bluelamp.guests;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be let in, as somebody asks for it.
 *
 * @param purpose the code of a {@link Purpose}
 * @param home the code of the force or outside body that the guest belongs to; not one's own
 * @param account the guest's user name there, or their checked e-mail address
 * @param starts the first day, today or later
 * @param ends the last day, at most 90 days with the first
 */
public record Invitation(
        @Nullable String purpose,
        @Nullable String home,
        @Nullable String account,
        @Nullable String reason,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    String guest() {
        return text(account).toLowerCase(Locale.ROOT);
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
