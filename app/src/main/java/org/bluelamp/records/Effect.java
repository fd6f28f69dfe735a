package org.bluelamp.records;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction would do.
 *
 * @param words what would go; null when it stands no more where it was chosen
 * @param changes how many changes of this record hold it in this field
 * @param held whether a legal hold names one of them
 * @param elsewhere where the same words stand too, and would stay: they have to be asked for by themselves. Looked for among
 *     the newest {@link #NEWEST} changes
 * @param more whether they stand in more records than {@code elsewhere} gives, which are {@link #PLACES} at most
 */
public record Effect(@Nullable String words, long changes, boolean held, List<Place> elsewhere, boolean more) {

    /** So many of the newest changes are looked through. */
    public static final int NEWEST = RedactionRows.SCANNED;

    /** So many other records are given at most. */
    public static final int PLACES = 20;

    /** @param change the newest there that holds the words */
    public record Place(UUID change, String entity, UUID record) {}
}
