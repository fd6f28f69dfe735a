package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a change says of its row, before it or after it: a text, kept as the bytes that are hashed. A history has two of them a
 * change, and hardly any is ever read as words.
 */
public final class Image {

    private final byte[] utf8;

    /** @param utf8 which is text, and stays the image's own */
    Image(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** None where there is no text. */
    public static @Nullable Image of(@Nullable String text) {
        return text == null ? null : new Image(text.getBytes(UTF_8));
    }

    byte[] utf8() {
        return utf8;
    }

    public String text() {
        return new String(utf8, UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image image && Arrays.equals(utf8, image.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return text();
    }
}
