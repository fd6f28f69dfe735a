package org.bluelamp.history.spi;

import java.util.Locale;

/**
 * A change in one line.
 *
 * @param words what was done, without who: {@code Rated MH07 Working, was Starting}
 * @param subject the record in a word or two, {@code MH07}; stands in "MH07 as it was then"
 * @param about one sentence that explains the subject, such as a standard's statement; may be empty
 * @param aboutIn the language of that sentence
 * @param address where the record stands today, within the application; may be empty
 */
public record Headline(String words, String subject, String about, Locale aboutIn, String address) {

    public Headline(String words, String subject) {
        this(words, subject, "");
    }

    /** Without a sentence about the subject. */
    public Headline(String words, String subject, String address) {
        this(words, subject, "", Locale.ROOT, address);
    }
}
