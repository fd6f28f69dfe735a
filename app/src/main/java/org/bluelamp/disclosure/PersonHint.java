package org.bluelamp.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something in a free text that looks like a person: it warns and never blocks, because it may be wrong.
 *
 * @param excerpt what was found, as typed
 */
public record PersonHint(Kind kind, String excerpt) {

    /** The patterns, as a list to read. Source: the disclosure rules of the field, free text. */
    public enum Kind {
        RANK_AND_NAME(
                "\\b(?:PC|PS|DC|DS|DI|DCI|Sgt|Sergeant|Insp|Inspector|Supt|PCSO|Constable)\\.?\\s+(?:\\p{Lu}[’'])?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"),
        COLLAR_NUMBER("\\b(?:collar|warrant|shoulder|badge|PC|PS|DC|DS|PCSO)\\s*(?:no\\.?|number|#)?\\s*\\d{3,6}\\b"),
        NATIONAL_INSURANCE("\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b"),
        EMAIL("\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}\\b"),
        PHONE("(?<!\\d)(?:\\+44\\s?|0)(?:\\d[ -]?){9,10}(?!\\d)"),
        DATE_OF_BIRTH("\\b(?:DOB|d\\.o\\.b\\.|born|date of birth)[:\\s]{1,3}\\d{1,2}[./ -]\\w{1,9}[./ -]\\d{2,4}");

        private final Pattern pattern;

        Kind(String pattern) {
            var flags = this.caseMatters(pattern) ? Pattern.UNICODE_CHARACTER_CLASS : Pattern.CASE_INSENSITIVE;
            this.pattern = Pattern.compile(pattern, flags);
        }

        /** Ranks and names are told from common words by their capitals alone. */
        private boolean caseMatters(String pattern) {
            return pattern.contains("\\p{Lu}") || pattern.startsWith("\\b[A-C");
        }

        /** The code of this kind, such as {@code rank-and-name}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Everything in this text that looks like a person, in the order of the kinds. */
    public static List<PersonHint> in(String text) {
        var hints = new ArrayList<PersonHint>();
        for (var kind : Kind.values()) {
            var matcher = kind.pattern.matcher(text);
            while (matcher.find()) {
                hints.add(new PersonHint(kind, matcher.group().strip()));
            }
        }
        return List.copyOf(hints);
    }
}
