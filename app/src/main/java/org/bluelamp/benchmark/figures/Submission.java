package org.bluelamp.benchmark.figures;

import java.util.Map;

/**
 * Everything that one participating force hands to a release.
 *
 * @param answers by standard; standards that do not apply to the force are left out
 * @param further what later rooms handed over for it, by the code of their figure: 0 to 100 for a score, 0 or 1 for yes or
 *     no; left out where the force has none
 * @param before its answers in the release before, by standard; empty if it was not in it, or if there was none
 */
public record Submission(
        Member member, Map<String, Submitted> answers, Map<String, Integer> further, Map<String, Submitted> before) {}
