package org.bluelamp.assessment;

import java.util.ArrayList;
import java.util.List;
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

    /** What is missing, in the order of the page. @param gaps the core gaps that there are */
    public List<Refused> refusals(SortedSet<String> gaps) {
        var refusals = new ArrayList<Refused>();
        if (!acknowledged.containsAll(gaps)) {
            refusals.add(Refused.field("acknowledged", "assessment.refused.gaps-unread"));
        }
        if (takesPart == null) {
            refusals.add(Refused.field("takesPart", "assessment.refused.no-choice"));
        }
        STATEMENT.refusal(statement).ifPresent(refusals::add);
        if (!declared) {
            refusals.add(Refused.field("declared", "assessment.refused.not-declared"));
        }
        return refusals;
    }
}
