package org.bluelamp.problems;

import org.jspecify.annotations.Nullable;

/** Somebody else saved this record meanwhile. Carries what stands there now, so that both values can be shown. */
public final class Stale extends RuntimeException {

    private final transient @Nullable Object current;

    /** @param current what is saved now, or null when only the fact is known */
    public Stale(@Nullable Object current) {
        super("Changed meanwhile", null, false, false);
        this.current = current;
    }

    /**
     * For a step that is taken on what somebody saw.
     *
     * @param seen whether they saw what is saved now
     * @param current what is saved now
     * @throws Stale unless they did
     */
    public static void unless(boolean seen, Object current) {
        if (!seen) {
            throw new Stale(current);
        }
    }

    public @Nullable Object current() {
        return current;
    }
}
