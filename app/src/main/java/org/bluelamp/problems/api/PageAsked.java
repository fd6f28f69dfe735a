package org.bluelamp.problems.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a list. Spring fills it when it is a controller's parameter.
 *
 * @param limit at most so many items, 1 to 200; 50 if left out
 * @param cursor {@code next} of the page before; left out for the first page
 */
public record PageAsked(@Nullable Integer limit, @Nullable String cursor) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** How many items to show. Refused outside of 1 to 200. */
    public int size() {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "limit");
        }
        return limit;
    }

    /** How many rows to read: one more than is shown tells whether there is a next page. */
    public int rows() {
        return size() + 1;
    }

    /** Where to go on, if this is not the first page. */
    public Optional<Cursor> after(int keys) {
        return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, keys));
    }
}
