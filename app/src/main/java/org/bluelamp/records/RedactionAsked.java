package org.bluelamp.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be taken out.
 *
 * @param change from which it was chosen
 * @param field the column in which it stands
 * @param words exactly what is to go; for the content of a file, nothing
 * @param ground the code of a {@link Ground}
 */
public record RedactionAsked(
        UUID change,
        @Nullable String field,
        @Nullable String words,
        @Nullable String ground,
        @Nullable String reason) {}
