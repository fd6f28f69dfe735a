package org.bluelamp.uikit;

import java.util.concurrent.atomic.AtomicLong;

/** Ids that tie a label or heading to its thing within a page. */
final class Ids {

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    static String next() {
        return "bl-" + LAST.incrementAndGet();
    }
}
