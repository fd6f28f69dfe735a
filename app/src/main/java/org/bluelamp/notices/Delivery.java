package org.bluelamp.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How letters of the last thirty days to one address fare.
 *
 * @param lastSent when the last left that a mail server took; null where none did
 * @param failingSince since when letters could not be sent, tried again or given up; null where the last one left
 */
public record Delivery(@Nullable Instant lastSent, @Nullable Instant failingSince) {}
