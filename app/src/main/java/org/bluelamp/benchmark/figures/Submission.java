package org.bluelamp.benchmark.figures;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that one participating force hands to a release.
 *
 * @param answers by standard; standards that do not apply to the force are left out
 * @param further what later rooms handed over for it, by the code of their figure: 0 to 100 for a score, 0 or 1 for yes or
 *     no; left out where the force has none
 * @param before its answers in the release before, by standard; empty if it was not in it, or if there was none
 * @param furtherBefore what later rooms handed over for it in the release before; empty as {@code before} is
 */
public record Submission(
        Member member,
        Map<String, Submitted> answers,
        Map<String, Integer> further,
        Map<String, Submitted> before,
        Map<String, Integer> furtherBefore) {

    /** Whether any answer is not what it was in the release before; of a force that was not in it, all are new. */
    public boolean answersChanged() {
        return !before.equals(answers);
    }

    /** The codes of the figures that are not what they were in the release before: another value, a first one, or none any more. */
    public Set<String> figuresChanged() {
        var codes = new TreeSet<>(further.keySet());
        codes.addAll(furtherBefore.keySet());
        codes.removeIf(code -> Objects.equals(furtherBefore.get(code), further.get(code)));
        return codes;
    }
}
