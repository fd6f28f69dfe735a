package org.bluelamp.problems;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What people write in their own words: any script and any sign, in lines and paragraphs. Control characters come in unseen when
 * text is pasted, show nothing, and one of them no database keeps.
 */
public final class FreeText {

    /** So much of what stands before the character helps to find it. */
    private static final int EXCERPT = 20;

    private FreeText() {}

    /** Refused where a control character stands in the text other than tabs and ends of lines, or half a character. */
    public static void check(String field, @Nullable String text) {
        refusal(field, text).ifPresent(refused -> {
            throw refused;
        });
    }

    /** As {@link #check}, for whoever tells all that is wrong at once. */
    public static Optional<Refused> refusal(String field, @Nullable String text) {
        if (text == null || text.codePoints().noneMatch(FreeText::unseen)) {
            return Optional.empty();
        }
        var before = text.codePoints()
                .takeWhile(((IntPredicate) FreeText::unseen).negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return Optional.of(
                before.isEmpty()
                        ? Refused.field(field, "problems.refused.unseen.first")
                        : Refused.field(field, "problems.refused.unseen", last(before)));
    }

    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String last(String words) {
        var characters = words.codePointCount(0, words.length());
        return words.substring(words.offsetByCodePoints(0, Math.max(0, characters - EXCERPT)))
                .replaceAll("\\s+", " ");
    }
}
