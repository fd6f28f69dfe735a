package org.bluelamp.proof.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found, in the order in which it is. Only so many are kept: a hostile file could have one in every line. */
final class Findings {

    /** After so many, nobody learns more from another. */
    static final int ENOUGH = 1000;

    private static final int KEPT = 100;

    private final List<Break> breaks = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String force;
    private long count;

    void of(String force) {
        this.force = force;
    }

    /** About the file, and no place in the log. */
    void broken(String text) {
        broken(null, null, text);
    }

    void broken(@Nullable Long seal, @Nullable Long row, String text) {
        count++;
        if (breaks.size() < KEPT) {
            breaks.add(new Break(force, seal, row, text));
        }
    }

    /** Of a file in the export, or a part of it. */
    void unreadable(String name, IOException e) {
        broken("the file " + name + " cannot be read: " + shown(String.valueOf(e.getMessage())));
    }

    /** Worth knowing, and no break. */
    void remark(String text) {
        if (remarks.size() < KEPT && !remarks.contains(text)) {
            remarks.add(text);
        }
    }

    boolean enough() {
        return count >= ENOUGH;
    }

    long count() {
        return count;
    }

    List<Break> breaks() {
        return List.copyOf(breaks);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** A text from the file, so that it can stand on a terminal: short, and of characters that show themselves. */
    static String shown(String text) {
        var printable = text.codePoints()
                .limit(80)
                .map(character -> character >= ' ' && character <= '~' ? character : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.length() > 80 ? printable + "..." : printable;
    }
}
