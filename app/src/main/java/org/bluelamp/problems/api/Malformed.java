package org.bluelamp.problems.api;

import org.jspecify.annotations.Nullable;

/** The request is not made as the API's description says. A program's fault, never a person's: those are refused by a rule. */
public final class Malformed extends RuntimeException {

    private final @Nullable String field;
    private final String text;

    /**
     * @param field the field, parameter or header at fault, or null for the whole body
     * @param text a key of {@code problems.malformed}; its first parameter is the field
     */
    Malformed(@Nullable String field, String text) {
        super("Malformed " + (field == null ? "body" : field), null, false, false);
        this.field = field;
        this.text = "problems.malformed." + text;
    }

    /** A parameter or header that cannot be read. */
    public static Malformed value(String field) {
        return new Malformed(field, "value");
    }

    @Nullable String field() {
        return field;
    }

    String text() {
        return text;
    }
}
