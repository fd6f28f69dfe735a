package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** Goes through bytes and takes texts as JSON writes them: any text has one meaning, and what has none is refused. */
class TextScanner {

    final byte[] line;
    final int end;
    int at;

    TextScanner(byte[] line, int from, int to) {
        this.line = line;
        this.at = from;
        this.end = to;
    }

    /** Goes past this, if it is what comes next. ASCII alone. */
    boolean takes(String some) {
        if (end - at < some.length()) {
            return false;
        }
        for (var i = 0; i < some.length(); i++) {
            if (line[at + i] != some.charAt(i)) {
                return false;
            }
        }
        at += some.length();
        return true;
    }

    /** The bytes that a text means; never any that are no text. */
    byte[] utf8() throws Malformed {
        var begin = begin();
        var signs = plain();
        if (at < end && line[at] == '\\') {
            return new EscapedText(begin).utf8();
        }
        close();
        if (signs < 0) {
            decoded(line, begin, at - 1);
        }
        return Arrays.copyOfRange(line, begin, at - 1);
    }

    String text() throws Malformed {
        var begin = begin();
        var signs = plain();
        if (at < end && line[at] == '\\') {
            return new EscapedText(begin).read();
        }
        close();
        return signs < 0 ? decoded(line, begin, at - 1) : new String(line, begin, at - 1 - begin, ISO_8859_1);
    }

    /** A text in which nothing has a reason to be escaped: digits, letters, signs. */
    String unescaped() throws Malformed {
        var begin = begin();
        plain();
        if (at < end && line[at] == '\\') {
            throw new Malformed("has something escaped that stands for itself");
        }
        close();
        return new String(line, begin, at - 1 - begin, ISO_8859_1);
    }

    /** Where a text begins. */
    private int begin() throws Malformed {
        if (!takes("\"")) {
            throw new Malformed("has no text where there must be one");
        }
        return at;
    }

    /** Goes to the end of a text, or to the first character of it that is escaped. Negative if something is not ASCII. */
    private int plain() throws Malformed {
        var signs = 0;
        for (; at < end && line[at] != '"' && line[at] != '\\'; at++) {
            refuseControl(line[at]);
            signs |= line[at];
        }
        return signs;
    }

    private void close() throws Malformed {
        if (at == end) {
            throw new Malformed("has a text without an end");
        }
        at++;
    }

    private static void refuseControl(byte character) throws Malformed {
        if (character >= 0 && character < ' ') {
            throw new Malformed("has a control character in a text");
        }
    }

    private static String decoded(byte[] utf8, int from, int to) throws Malformed {
        var quick = new String(utf8, from, to - from, UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        // this character stands there itself, or for bytes that are none
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(utf8, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("is no text in UTF-8");
        }
    }

    /** A text in which something is escaped: its bytes as they were meant. */
    private final class EscapedText {

        private final byte[] meant;
        private int length;
        private int signs;

        EscapedText(int begin) {
            meant = new byte[end - begin];
            for (var i = begin; i < at; i++) {
                signs |= line[i];
            }
            copy(begin);
        }

        String read() throws Malformed {
            whole();
            return signs < 0 ? decoded(meant, 0, length) : new String(meant, 0, length, ISO_8859_1);
        }

        byte[] utf8() throws Malformed {
            whole();
            if (signs < 0) {
                decoded(meant, 0, length);
            }
            return Arrays.copyOf(meant, length);
        }

        private void whole() throws Malformed {
            while (at < end && line[at] == '\\') {
                unescape();
                var begin = ++at;
                signs |= plain();
                copy(begin);
            }
            close();
        }

        /** What stands from there to here is meant as it stands. */
        private void copy(int begin) {
            System.arraycopy(line, begin, meant, length, at - begin);
            length += at - begin;
        }

        private void add(int one) {
            meant[length++] = (byte) one;
            signs |= (byte) one;
        }

        /** From the backslash to the last character of the escape. */
        private void unescape() throws Malformed {
            at++;
            switch (at < end ? line[at] : 0) {
                case '"', '\\', '/' -> add(line[at]);
                case 'b' -> add('\b');
                case 'f' -> add('\f');
                case 'n' -> add('\n');
                case 'r' -> add('\r');
                case 't' -> add('\t');
                case 'u' -> character();
                default -> throw new Malformed("has an escape that there is not");
            }
        }

        private void character() throws Malformed {
            var one = (char) unit();
            if (!Character.isSurrogate(one)) {
                encode(one);
                return;
            }
            // half of a pair is no character: it has no bytes of its own, and would hash like a question mark
            if (Character.isHighSurrogate(one) && end - at > 6 && line[at + 1] == '\\' && line[at + 2] == 'u') {
                at += 2;
                var two = (char) unit();
                if (Character.isLowSurrogate(two)) {
                    encode(Character.toCodePoint(one, two));
                    return;
                }
            }
            throw new Malformed("has half a character in a text");
        }

        private int unit() throws Malformed {
            var unit = 0;
            for (var i = 1; i <= 4; i++) {
                var digit = at + i < end ? Character.digit(line[at + i], 16) : -1;
                if (digit < 0) {
                    throw new Malformed("has an escape that there is not");
                }
                unit = unit << 4 | digit;
            }
            at += 4;
            return unit;
        }

        private void encode(int character) {
            for (var one : Character.toString(character).getBytes(UTF_8)) {
                add(one);
            }
        }
    }
}
