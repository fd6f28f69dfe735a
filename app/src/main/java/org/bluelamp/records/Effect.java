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
 * @param elsewhere where the same words stand too, and would stay: they have to be asked for by themselves
 */
public record Effect(@Nullable String words, long changes, boolean held, List<Place> elsewhere) {

    /** @param change the newest there that holds the words */
    public record Place(UUID change, String entity, UUID record) {}
}
