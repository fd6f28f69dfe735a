package org.bluelamp.history.file;

import java.util.List;
import java.util.Locale;

/**
 * What stands around the rows of a list that leaves the portal as a file.
 *
 * @param facts what was asked for, the period, how many rows
 * @param hash what the hash of the rows is called
 * @param page {@code Page {0} of}, before the number of all
 */
public record Listing(String title, List<Fact> facts, List<Field> fields, String hash, String page, Locale locale) {

    public record Fact(String name, String value) {}

    /**
     * A column of the list.
     *
     * @param width its share of a printed page; 0 for one that stands in the CSV alone
     * @param moments whether its cells are moments as ISO 8601 has them, which print in words
     */
    public record Field(String name, int width, boolean moments) {

        public Field(String name, int width) {
            this(name, width, false);
        }

        public Field moment() {
            return new Field(name, width, true);
        }
    }

    public Listing {
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
    }
}
