package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line of an NDJSON file, member by member, in the one form that it may have: an export holds millions of lines, and none
 * may read differently to two readers. A general parser of JSON would be half as fast and would let other forms pass.
 */
final class LineScanner {

    /** Numbers of changes and seals: far more than there ever are, and exact in every language. */
    private static final long MOST = 1_000_000_000_000_000L;

    private static final boolean[] HEX = new boolean['f' + 1];

    static {
        "0123456789abcdef".chars().forEach(digit -> HEX[digit] = true);
    }

    private final byte[] line;
    private final int end;
    private int at;
    private boolean open;

    /** The line from one index of these bytes to another. */
    LineScanner(byte[] line, int from, int to) {
        this.line = line;
        this.at = from;
        this.end = to;
    }

    /** The value of the next member, which must have this name. */
    LineScanner member(String name) throws Malformed {
        if (!takes(open ? ",\"" : "{\"") || !takes(name) || !takes("\":")) {
            throw new Malformed("has no " + name + " in its place");
        }
        open = true;
        return this;
    }

    /** Whether the next member has this name. */
    boolean has(String name) {
        var before = at;
        var there = takes(open ? ",\"" : "{\"") && takes(name) && takes("\":");
        at = before;
        return there;
    }

    void endOfLine() throws Malformed {
        endOfObject();
        if (at != end) {
            throw new Malformed("goes on after its end");
        }
    }

    void endOfObject() throws Malformed {
        if (!takes("}")) {
            throw new Malformed("has something that does not belong there");
        }
        open = true;
    }

    void list() throws Malformed {
        if (!takes("[")) {
            throw new Malformed("has no list where there must be one");
        }
    }

    /** Whether a list has another object, in which the next member is; where it has none, the list is left. */
    boolean another(boolean first) throws Malformed {
        if (takes("]")) {
            open = true;
            return false;
        }
        if (!first && !takes(",")) {
            throw new Malformed("has no list where there must be one");
        }
        open = false;
        return true;
    }

    long number() throws Malformed {
        var begin = at;
        var number = 0L;
        for (; at < end && line[at] >= '0' && line[at] <= '9' && at - begin < 17; at++) {
            number = number * 10 + line[at] - '0';
        }
        if (at == begin || number > MOST || at - begin > 1 && line[begin] == '0') {
            throw new Malformed("has no number in range where there must be one");
        }
        return number;
    }

    @Nullable Image imageOrNull() throws Malformed {
        return takes("null") ? null : new Image(utf8());
    }

    /** The bytes that a text means; never any that are no text. */
    private byte[] utf8() throws Malformed {
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

    @Nullable String hexOrNull(int digits) throws Malformed {
        return takes("null") ? null : hex(digits);
    }

    String hexOrEmpty(int digits) throws Malformed {
        return takes("\"\"") ? "" : hex(digits);
    }

    String hex(int digits) throws Malformed {
        var text = text();
        var formed = text.length() == digits;
        for (var i = 0; formed && i < digits; i++) {
            formed = isHex(text.charAt(i));
        }
        if (!formed) {
            throw new Malformed("has no hexadecimal text of " + digits + " digits where there must be one");
        }
        return text;
    }

    @Nullable String idOrNull() throws Malformed {
        return takes("null") ? null : id();
    }

    String id() throws Malformed {
        var text = text();
        var formed = text.length() == 36;
        for (var i = 0; formed && i < 36; i++) {
            var there = text.charAt(i);
            formed = i == 8 || i == 13 || i == 18 || i == 23 ? there == '-' : isHex(there);
        }
        if (!formed) {
            throw new Malformed("has no id where there must be one");
        }
        return text;
    }

    String moment() throws Malformed {
        var text = text();
        if (!Moments.formed(text)) {
            throw new Malformed("has no time of the form 2026-11-25T15:50:00.123456Z");
        }
        return text;
    }

    private boolean takes(String some) {
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

    private static boolean isHex(char character) {
        return character < HEX.length && HEX[character];
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
