package org.bluelamp.guests;

import java.time.Instant;
import java.util.UUID;

/**
 * A guest opened a page or asked the API.
 *
 * @param change its id in the history
 * @param address of what was opened
 */
public record Opening(UUID change, Instant at, String address) {}
