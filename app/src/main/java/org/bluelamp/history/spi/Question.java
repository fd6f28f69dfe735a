package org.bluelamp.history.spi;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A question that an auditor asks of the history again and again. A room offers each as a bean; it is asked of the pinned
 * force alone, within the days of the reader's choice and newest first, through the index of each of its entities.
 *
 * <p>Its SQL is constant text of the room, reviewed with its test, and never holds anything that somebody typed. Row
 * security stands over every table that it reads.
 *
 * @param code as it stands in addresses and in the API
 * @param text the key of its name; with {@code .about} behind it, of the sentence that says what exactly is found
 * @param entities among which changes it looks, at least one
 * @param given what the condition takes from elsewhere, as common table expressions ({@code name as materialized (…)}),
 *     which are read once whatever the number of changes; empty for none
 * @param condition which of those changes it finds: on {@code h}, the change, and {@code b} and {@code a}, the row before and
 *     after as {@code jsonb}
 * @param national whether it is asked of the national plane's own history too. There one about answers or evidence would find
 *     none, which reads as if no force had any
 */
public record Question(
        String code, String text, List<String> entities, String given, String condition, boolean national) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{1,40}");

    public Question {
        entities = List.copyOf(entities);
        if (!NAME.matcher(code).matches()
                || entities.isEmpty()
                || !entities.stream().allMatch(entity -> NAME.matcher(entity).matches())) {
            throw new IllegalArgumentException("A question with a code and entities that are no names: " + code);
        }
    }

    /** Asked of forces alone. */
    public Question(String code, String text, List<String> entities, String given, String condition) {
        this(code, text, entities, given, condition, false);
    }

    /** The key of the sentence that says what exactly is found. */
    public String about() {
        return text + ".about";
    }
}
