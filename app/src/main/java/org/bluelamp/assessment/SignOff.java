package org.bluelamp.assessment;

import java.util.SortedSet;
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
}
