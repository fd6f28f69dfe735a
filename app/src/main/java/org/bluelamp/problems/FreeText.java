package org.bluelamp.problems;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What people write in their own words and have to write, under the rules of one field: any script and any sign, in lines and
 * paragraphs, without the space around it. Control characters come in unseen when text is pasted, show nothing, and one of them no
 * database keeps.
 *
 * @param most how many characters it may have
 * @param missing the key of what is said where nothing is written
 * @param tooLong the key of what is said where it is longer, with that number as its parameter
 */
public record FreeText(String field, int most, String missing, String tooLong) {

    /** So much of what stands before the character helps to find it. */
    private static final int EXCERPT = 20;

    /** What was given, without the space around it; an empty text for nothing. */
    public static String stripped(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** As it is kept. Refused where it is missing, too long, or not to be seen. */
    public String of(@Nullable String given) {
        Refused.ifAny(refusal(given));
        return stripped(given);
    }

    /** As {@link #of}, for whoever tells all that is wrong at once. */
    public Optional<Refused> refusal(@Nullable String given) {
        var text = stripped(given);
        if (text.isEmpty()) {
            return Optional.of(Refused.field(field, missing));
        }
        return text.length() > most ? Optional.of(Refused.field(field, tooLong, most)) : unseen(field, text);
    }

    /** For a text that may be left out. Refused where a control character stands in the text other than tabs and ends of lines, or half a character. */
    public static void check(String field, @Nullable String text) {
        Refused.ifAny(unseen(field, text));
    }

    private static Optional<Refused> unseen(String field, @Nullable String text) {
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
