package org.bluelamp.history;

import org.bluelamp.history.spi.Erasures;

/**
 * One field of a change in words.
 *
 * @param name in words
 * @param field its column
 * @param from the value before; empty where there was none
 * @param to the value after; empty where there is none
 */
public record ToldField(String name, String field, String from, String to) {

    /** As this, with what became of it in the place of what was taken out. */
    ToldField redacted(String words) {
        return new ToldField(name, field, from.replace(Erasures.MARKER, words), to.replace(Erasures.MARKER, words));
    }
}
