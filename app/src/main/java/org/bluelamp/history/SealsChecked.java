package org.bluelamp.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the database came through the seals in one go; {@code broken} counts, {@code breaks} names. */
record SealsChecked(
        long seal,
        long number,
        @Nullable String hash,
        List<String> peaks,
        @Nullable Instant upTo,
        long erased,
        long broken,
        List<Break> breaks) {}
