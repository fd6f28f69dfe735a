package org.bluelamp.history.spi;

import java.time.Instant;

/**
 * Where a change stands in its force's sealed log.
 *
 * @param number the change's public number: from 1, in the order of sealing, without a gap
 * @param seal the number of the seal that covers it
 * @param at when it was sealed
 */
public record Sealed(long number, long seal, Instant at) {}
