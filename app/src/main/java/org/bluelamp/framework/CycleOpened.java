package org.bluelamp.framework;

import java.util.UUID;

/** A cycle was opened; published in the transaction that opened it. */
record CycleOpened(UUID cycle) {}
