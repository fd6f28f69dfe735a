package org.bluelamp.benchmark.spi;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A figure that a later room brings to the benchmark, one value a force, under the same rules and the same attack as every
 * other. It is handed over when a force submits; the benchmark never asks the room again.
 */
public interface ForceFigure {

    enum Kind {
        /** 0 to 100; published as quartiles, nationally and by group. */
        SCORE,
        /** 0 for no, 1 for yes; published as a share, nationally. */
        YES_NO
    }

    /** Permanent and unique, in lower case, the room first: {@code register.reviewed}. */
    String code();

    Kind kind();

    /** What it is called on screens and in files. */
    String title(Locale locale);

    /**
     * The value of the force whose assessment this is; empty if the force has none. Asked under the force's own pin, in the
     * transaction of its submission.
     */
    OptionalInt of(UUID assessment);
}
