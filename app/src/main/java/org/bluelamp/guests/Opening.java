package org.bluelamp.guests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest opened a page or a file, or asked the API.
 *
 * @param change its id in the history
 * @param address of the page or the call; empty for the home page, and for a file
 * @param file the title of the file; null for a page or a call
 */
public record Opening(
        UUID change, Instant at, String address, @Nullable String file) {}
