package org.bluelamp.framework;

import java.util.UUID;

/** A cycle was frozen; published in the transaction that froze it. */
public record CycleFrozen(UUID cycle) {}
