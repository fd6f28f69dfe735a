package org.bluelamp.help;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a list ended: at a row that lies at this moment and has this id. The lists of this room run newest first. */
public record PageEnd(Instant at, UUID id) {}
