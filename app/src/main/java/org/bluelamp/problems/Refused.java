package org.bluelamp.problems;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule says no, and the person can do something about it.
 *
 * <p>The text is a key of the room's translations and names the way out; the field is the one to mend, in the API's word.
 */
public final class Refused extends RuntimeException {

    private final @Nullable String field;
    private final String text;
    private final transient Object[] parameters;

    private Refused(@Nullable String field, String text, Object... parameters) {
        super(text, null, false, false);
        this.field = field;
        this.text = text;
        this.parameters = parameters;
    }

    /** A rule about the whole, such as the state of an assessment. */
    public static Refused because(String text, Object... parameters) {
        return new Refused(null, text, parameters);
    }

    /** A rule about one field. */
    public static Refused field(String field, String text, Object... parameters) {
        return new Refused(field, text, parameters);
    }

    /** @throws Refused the first of these, if there are any */
    public static void ifAny(List<Refused> refusals) {
        ifAny(refusals.stream().findFirst());
    }

    /** @throws Refused this one, if there is one */
    public static void ifAny(Optional<Refused> refusal) {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    public @Nullable String field() {
        return field;
    }

    /** The key of the text. */
    public String text() {
        return text;
    }

    public Object[] parameters() {
        return parameters.clone();
    }
}
