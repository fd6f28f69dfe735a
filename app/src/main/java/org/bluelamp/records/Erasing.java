package org.bluelamp.records;

import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one kind of erasure. Each step is {@link Stale} when it changed since the version that was looked at; each but
 * {@link #withdraw} is refused to whoever asked for it.
 */
public interface Erasing<E extends Erasure> {

    /**
     * Approves and carries out. Two transactions: that it was approved stands even where it then cannot be carried out, and
     * {@link #carryOut} tries again.
     */
    E approve(UUID id, int version);

    /** Does what was approved and could not be done then. {@link Refused} unless it is approved. */
    E carryOut(UUID id, int version);

    /** Takes it back, for good. {@link Refused} to anybody but whoever asked, and once it is decided. */
    E withdraw(UUID id, int version);

    /** Turns it down. {@link Refused} without a note that says why. */
    E refuse(UUID id, int version, @Nullable String note);
}
