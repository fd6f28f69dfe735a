package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import org.bluelamp.proof.format.Malformed;

/** The lines of a file one after another, each in memory that the next one uses again. */
final class Lines implements Closeable {

    /** Longer than any change can be. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private byte[] bytes = new byte[1 << 18];
    private CharBuffer line = CharBuffer.allocate(1 << 12);
    /** What was read and not handed out yet. */
    private int from;

    private int to;
    /** Up to here there is no newline. */
    private int searched;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line; false at the end. A line without its newline, or longer than any can be, ends the file with an
     * {@link IOException}; one that is no UTF-8 is refused by {@link Malformed}, and the next one can be read.
     */
    boolean next() throws IOException, Malformed {
        while (true) {
            for (; searched < to; searched++) {
                if (bytes[searched] == '\n') {
                    decode(from, searched);
                    return true;
                }
            }
            if (!more()) {
                if (from < to) {
                    throw new IOException("its last line has no end");
                }
                return false;
            }
        }
    }

    char[] chars() {
        return line.array();
    }

    int length() {
        return line.position();
    }

    private void decode(int begin, int end) throws IOException, Malformed {
        refuseLonger(end - begin);
        from = end + 1;
        searched = from;
        if (line.capacity() < end - begin) {
            line = CharBuffer.allocate(Math.max(end - begin, line.capacity() * 2));
        }
        line.clear();
        decoder.reset();
        if (decoder.decode(ByteBuffer.wrap(bytes, begin, end - begin), line, true)
                .isError()) {
            throw new Malformed("is no text in UTF-8");
        }
    }

    private boolean more() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, to - from);
        searched -= from;
        to -= from;
        from = 0;
        refuseLonger(to);
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        var some = in.read(bytes, to, bytes.length - to);
        to += Math.max(0, some);
        return some > 0;
    }

    private static void refuseLonger(int length) throws IOException {
        if (length > LONGEST) {
            throw new IOException("it has a line of more than " + (LONGEST >> 20) + " MiB");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
