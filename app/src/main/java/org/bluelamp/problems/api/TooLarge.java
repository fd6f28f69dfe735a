package org.bluelamp.problems.api;

/** A body that is larger than any of its kind needs to be. */
final class TooLarge extends RuntimeException {

    TooLarge() {
        super("The body is too large", null, false, false);
    }
}
