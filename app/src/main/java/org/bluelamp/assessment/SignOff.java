package org.bluelamp.assessment;

import java.util.SortedSet;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the chief officer says when signing.
 *
 * @param statement in the officer's own words, up to {@value #STATEMENT_LIMIT} characters
 * @param acknowledged the core gaps that were read, each of them
 * @param takesPart whether the force's figures may enter the release; has to be chosen, either way
 * @param declared that the account is fair to the best of the officer's knowledge
 */
public record SignOff(
        @Nullable String statement,
        SortedSet<String> acknowledged,
        @Nullable Boolean takesPart,
        boolean declared) {

    public static final int STATEMENT_LIMIT = 2_000;

    private static final FreeText STATEMENT = new FreeText(
            "statement", STATEMENT_LIMIT, "assessment.refused.no-statement", "assessment.refused.long-statement");

    /** A signature with nothing left out. */
    record Checked(String statement, boolean takesPart) {}

    /**
     * The field that is missing is named, in the order of the page.
     *
     * @param gaps the core gaps that there are
     * @throws Refused when a gap was not read, no choice made, no statement written or nothing declared
     */
    Checked checked(SortedSet<String> gaps) {
        if (!acknowledged.containsAll(gaps)) {
            throw Refused.field("acknowledged", "assessment.refused.gaps-unread");
        }
        if (takesPart == null) {
            throw Refused.field("takesPart", "assessment.refused.no-choice");
        }
        var words = STATEMENT.of(statement);
        if (!declared) {
            throw Refused.field("declared", "assessment.refused.not-declared");
        }
        return new Checked(words, takesPart);
    }
}
