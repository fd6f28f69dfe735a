package org.bluelamp.problems.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page of a list ended: the sort keys of its last row. Opaque to the caller. It grants nothing: whatever it says,
 * only rows that the caller may see follow. One that cannot be read is answered with 400.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** After a row that lies at this moment and has this id. */
    public static Cursor after(Instant at, UUID id) {
        return new Cursor(List.of(at.toString(), id.toString()));
    }

    /** After a row with this code. */
    public static Cursor after(String code) {
        return new Cursor(List.of(code));
    }

    /** Reads what {@link #text} wrote. */
    public static Cursor parse(String text, int keys) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var cursor = new Cursor(List.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .split(SEPARATOR, -1)));
            if (cursor.keys.size() != keys) {
                throw unreadable();
            }
            return cursor;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unreadable();
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    public String code(int key) {
        return keys.get(key);
    }

    public Instant instant(int key) {
        try {
            return Instant.parse(keys.get(key));
        } catch (DateTimeParseException e) {
            throw unreadable();
        }
    }

    public UUID uuid(int key) {
        try {
            return UUID.fromString(keys.get(key));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Malformed unreadable() {
        return Malformed.value("cursor");
    }
}
