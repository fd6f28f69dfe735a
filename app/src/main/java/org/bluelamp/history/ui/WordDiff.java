package org.bluelamp.history.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words of a text went and which came. Words, signs and the space between them are compared by their longest common
 * part; texts too long for that are compared as a head and a tail that stayed and a middle that changed.
 */
record WordDiff(List<Piece> before, List<Piece> after) {

    /** @param changed whether it is not on the other side */
    record Piece(String text, boolean changed) {}

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** So many pairs of words are compared one by one and no more. */
    private static final long MOST_PAIRS = 1_000_000;

    static WordDiff of(String before, String after) {
        var a = tokens(before);
        var b = tokens(after);
        var goneA = new boolean[a.size()];
        var newB = new boolean[b.size()];
        var head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        mark(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), goneA, newB, head);
        return new WordDiff(pieces(a, goneA), pieces(b, newB));
    }

    private static void mark(List<String> a, List<String> b, boolean[] gone, boolean[] come, int offset) {
        if ((long) a.size() * b.size() > MOST_PAIRS) {
            Arrays.fill(gone, offset, offset + a.size(), true);
            Arrays.fill(come, offset, offset + b.size(), true);
            return;
        }
        var common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone[offset + i++] = true;
            } else {
                come[offset + j++] = true;
            }
        }
    }

    /** Neighbours of a kind as one piece; a space between two changed words counts as changed. */
    private static List<Piece> pieces(List<String> tokens, boolean[] changed) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            changed[i] |= tokens.get(i).isBlank() && changed[i - 1] && changed[i + 1];
        }
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < tokens.size(); i++) {
            var last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && last.changed() == changed[i]) {
                pieces.set(pieces.size() - 1, new Piece(last.text() + tokens.get(i), changed[i]));
            } else {
                pieces.add(new Piece(tokens.get(i), changed[i]));
            }
        }
        return pieces;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }
}
