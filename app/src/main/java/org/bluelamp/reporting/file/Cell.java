package org.bluelamp.reporting.file;

import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/** What stands in a table. */
public sealed interface Cell {

    /** As it is read. */
    String words();

    /** Words stay words, whatever they begin with. */
    record Text(Phrase phrase) implements Cell {
        @Override
        public String words() {
            return phrase.words();
        }
    }

    /** A number that a spreadsheet can count with. */
    record Whole(int number) implements Cell {
        @Override
        public String words() {
            return Integer.toString(number);
        }
    }

    /**
     * The middle half on a line from 0 to 100, with its median and, where there is one, the part in which a force lies.
     */
    record Range(int lower, int median, int upper, @Nullable Stretch own) implements Cell {
        @Override
        public String words() {
            return "";
        }
    }

    /** From where to where on the line, 0 to 100. */
    record Stretch(int from, int to) {}

    /** Nothing to draw. */
    record Empty() implements Cell {
        @Override
        public String words() {
            return "";
        }
    }
}
