package org.bluelamp.proof.format;

import org.jspecify.annotations.Nullable;

/**
 * One line of an NDJSON file, member by member, in the one form that it may have: an export holds millions of lines, and none
 * may read differently to two readers. A general parser of JSON would be half as fast and would let other forms pass.
 */
final class LineScanner extends TextScanner {

    /** Numbers of changes and seals: far more than there ever are, and exact in every language. */
    private static final long MOST = 1_000_000_000_000_000L;

    private static final boolean[] HEX = new boolean['f' + 1];

    static {
        "0123456789abcdef".chars().forEach(digit -> HEX[digit] = true);
    }

    private boolean open;

    /** The line from one index of these bytes to another. */
    LineScanner(byte[] line, int from, int to) {
        super(line, from, to);
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

    @Nullable String hexOrNull(int digits) throws Malformed {
        return takes("null") ? null : hex(digits);
    }

    String hexOrEmpty(int digits) throws Malformed {
        return takes("\"\"") ? "" : hex(digits);
    }

    String hex(int digits) throws Malformed {
        var text = unescaped();
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
        var text = unescaped();
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
        var text = unescaped();
        if (!Moments.formed(text)) {
            throw new Malformed("has no time of the form 2026-11-25T15:50:00.123456Z");
        }
        return text;
    }

    private static boolean isHex(char character) {
        return character < HEX.length && HEX[character];
    }
}
