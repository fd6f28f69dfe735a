package org.bluelamp.records;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One field of one change, from which something is to be taken out.
 *
 * @param gone the erasure that took something of this change last, if any did
 * @param free whether people write there what they like; only out of such a field anything is taken
 * @param file whether it is the content of a file, which goes as a whole
 */
record Chosen(
        UUID change,
        String entity,
        UUID record,
        String field,
        @Nullable UUID gone,
        boolean free,
        boolean file,
        @Nullable String before,
        @Nullable String after) {

    private static final int SHORTEST = 2;

    /** Why these words cannot be taken out of it; empty if they can. */
    Optional<Refused> refusal(String words) {
        if (!free) {
            return Optional.of(Refused.field("field", "records.redaction.refused.fixed"));
        }
        if (file) {
            return before == null && after == null
                    ? Optional.of(Refused.field("field", "records.redaction.refused.not-there"))
                    : Optional.empty();
        }
        if (words.length() < SHORTEST) {
            return Optional.of(Refused.field("words", "records.redaction.refused.words", SHORTEST));
        }
        if (RedactionService.MARKER.contains(words) || words.contains(RedactionService.MARKER)) {
            return Optional.of(Refused.field("words", "records.redaction.refused.marker"));
        }
        return holds(words)
                ? Optional.empty()
                : Optional.of(Refused.field("words", "records.redaction.refused.not-there"));
    }

    /** What is to go: the words that were asked for, or of a file all that the history has of it. */
    String words(String asked) {
        return file ? Objects.requireNonNull(after == null ? before : after) : asked;
    }

    private boolean holds(String words) {
        return in(after, words) || in(before, words);
    }

    String side(String words) {
        return in(after, words) ? "after" : "before";
    }

    /** Counted in characters from 1, as the database counts. */
    int starts(String words) {
        var text = Objects.requireNonNull(in(after, words) ? after : before);
        return text.codePointCount(0, text.indexOf(words)) + 1;
    }

    private static boolean in(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }
}
