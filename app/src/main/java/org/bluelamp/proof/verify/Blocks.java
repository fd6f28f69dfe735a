package org.bluelamp.proof.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file in pieces of whole lines, as large as can be worked on at once. */
final class Blocks implements Closeable {

    /** Longer than any line can be. */
    static final int LONGEST = 16 << 20;

    private static final int SIZE = 1 << 17;

    private final InputStream in;
    private byte[] bytes = new byte[SIZE];
    /** How much of it is read and was not handed out. */
    private int filled;

    Blocks(InputStream in) {
        this.in = in;
    }

    /**
     * The next lines, each with its newline; null at the end. A line without its newline, or longer than any can be, ends the
     * file with an {@link IOException}, after all lines before it were handed out.
     */
    byte @Nullable [] next() throws IOException {
        while (true) {
            var some = in.readNBytes(bytes, filled, bytes.length - filled);
            filled += some;
            var end = lastNewline() + 1;
            if (end > 0) {
                var block = Arrays.copyOf(bytes, end);
                System.arraycopy(bytes, end, bytes, 0, filled - end);
                filled -= end;
                return block;
            }
            if (filled > LONGEST) {
                throw new IOException("it has a line of more than " + (LONGEST >> 20) + " MiB");
            }
            if (filled < bytes.length) {
                if (filled > 0) {
                    throw new IOException("its last line has no end");
                }
                return null;
            }
            bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, LONGEST + 1));
        }
    }

    private int lastNewline() {
        for (var i = filled - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
