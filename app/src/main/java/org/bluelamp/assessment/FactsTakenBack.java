package org.bluelamp.assessment;

import java.util.UUID;

/** The pinned force's facts of this cycle, if there were any, are gone from the benchmark, in this transaction. */
public record FactsTakenBack(UUID cycle) {}
