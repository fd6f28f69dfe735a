package org.bluelamp.problems.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. Without a total: counting would read everything.
 *
 * @param next the cursor of the next page, or null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param rows as many as {@link PageAsked#rows} if there are that many
     * @param end the cursor after a row
     */
    public static <R, T> Page<T> of(List<R> rows, PageAsked asked, Function<R, Cursor> end, Function<R, T> item) {
        var size = asked.size();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var next = rows.size() > size ? end.apply(shown.getLast()).text() : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    /** A list that is always short, as one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
