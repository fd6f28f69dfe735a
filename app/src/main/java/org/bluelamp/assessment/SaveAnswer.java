package org.bluelamp.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One save of one answer, whole: what is left out is emptied.
 *
 * @param level a value of the edition's scale, or null
 * @param reason why the standard does not apply; needed where {@code notApplicable}, and only there
 * @param comment up to {@value #COMMENT_LIMIT} characters
 * @param barrier what is most in the way, as a code of the edition; only beside a level below its target
 * @param version the version that the person saw; null where they saw no answer yet
 * @param operation the client's random number for this save; sent again, it changes nothing
 */
public record SaveAnswer(
        @Nullable Integer level,
        boolean notApplicable,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable String barrier,
        @Nullable Integer version,
        UUID operation) {

    public static final int COMMENT_LIMIT = 4_000;

    public SaveAnswer {
        reason = trimmed(reason);
        comment = trimmed(comment);
        barrier = trimmed(barrier);
    }

    /** A save that says nothing of what is in the way. */
    public SaveAnswer(
            @Nullable Integer level,
            boolean notApplicable,
            @Nullable String reason,
            @Nullable String comment,
            @Nullable Integer version,
            UUID operation) {
        this(level, notApplicable, reason, comment, null, version, operation);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
