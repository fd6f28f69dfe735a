package org.bluelamp.history.spi;

import org.jspecify.annotations.Nullable;

/** One field from one value to another; null where it was or is empty. */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {}
