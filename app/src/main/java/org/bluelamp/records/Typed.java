package org.bluelamp.records;

import java.util.Optional;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody typed, or a program gave: without the space around it, and nothing as an empty text. */
final class Typed {

    private static final int LONGEST = 1_000;

    private Typed() {}

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /**
     * Why it cannot stand as a reason.
     *
     * @param missing the key of what is said when there is none
     */
    static Optional<Refused> refusal(String field, String missing, @Nullable String given) {
        var words = text(given);
        if (words.isEmpty()) {
            return Optional.of(Refused.field(field, missing));
        }
        return words.length() > LONGEST
                ? Optional.of(Refused.field(field, "records.refused.long", LONGEST))
                : FreeText.refusal(field, words);
    }
}
