package org.bluelamp.uikit;

/**
 * One choice of {@link ScaleRadios}.
 *
 * @param label its word
 * @param hint what it means; may be empty
 */
public record Choice<T>(T value, Phrase label, Phrase hint) {

    public Choice(T value, String label, String hint) {
        this(value, Phrase.of(label), Phrase.of(hint));
    }
}
