package org.bluelamp.history;

/** How far a check under way is: steps done, of so many. */
public record CheckProgress(long done, long of) {

    static final CheckProgress BEGUN = new CheckProgress(0, 1);
}
