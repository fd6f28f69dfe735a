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
        return FreeText.stripped(given);
    }

    /**
     * Why it cannot stand as a reason.
     *
     * @param missing the key of what is said when there is none
     */
    static Optional<Refused> refusal(String field, String missing, @Nullable String given) {
        return new FreeText(field, LONGEST, missing, "records.refused.long").refusal(given);
    }
}
