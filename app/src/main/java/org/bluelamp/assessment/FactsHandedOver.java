package org.bluelamp.assessment;

import java.util.UUID;

/** The pinned force's facts went through the door to the benchmark, in this transaction; after {@link FactsTakenBack}. */
public record FactsHandedOver(UUID cycle, UUID assessment) {}
