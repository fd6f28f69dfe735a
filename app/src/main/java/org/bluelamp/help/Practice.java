package org.bluelamp.help;

import java.time.Instant;
import java.util.UUID;

/**
 * What a force offers every other, exactly as its chief officer confirmed it.
 *
 * @param force the code of the force that offers
 */
public record Practice(
        UUID id,
        String force,
        String edition,
        String area,
        String standard,
        String contact,
        String sentence,
        Instant publishedAt) {}
