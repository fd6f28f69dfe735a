package org.bluelamp.history;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in the list after one change: older changes follow. It grants nothing, whatever it says. */
public record ChangeCursor(Instant at, UUID id) {

    /** As it stands in an address. */
    public String text() {
        return at + "_" + id;
    }

    /** Reads what {@link #text} wrote; empty for what cannot be read, which shows the newest changes. */
    public static Optional<ChangeCursor> parse(@Nullable String text) {
        try {
            var cut = text == null ? -1 : text.indexOf('_');
            return text == null || cut < 0
                    ? Optional.empty()
                    : Optional.of(new ChangeCursor(
                            Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
