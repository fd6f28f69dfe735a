package org.bluelamp.history;

import java.util.ArrayList;
import java.util.List;

/** What a check has counted and found so far. */
final class CheckFound {

    /**
     * The answer of one comparison.
     *
     * @param compared how many were compared
     * @param byHand how many of them had been made at a database prompt
     * @param erased how many had nothing left to compare
     * @param broken how many do not hold
     * @param breaks the first of these
     */
    record Part(long compared, long byHand, long erased, long broken, List<Break> breaks) {}

    private final List<Break> named = new ArrayList<>();
    long sealed;
    long lives;
    long chained;
    long pasts;
    long byHand;
    long erased;
    long breaks;

    void breaks(long broken, List<Break> first) {
        breaks += broken;
        named.addAll(first);
    }

    long add(Part part) {
        byHand += part.byHand();
        erased += part.erased();
        breaks(part.broken(), part.breaks());
        return part.compared();
    }

    List<Break> named() {
        return named;
    }
}
