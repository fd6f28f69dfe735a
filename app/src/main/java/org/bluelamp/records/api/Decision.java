package org.bluelamp.records.api;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an erasure.
 *
 * @param transition approve, refuse or carry-out
 * @param note for refuse: why
 */
record Decision(@Nullable String transition, @Nullable String note) {}
