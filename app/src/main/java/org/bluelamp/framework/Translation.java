package org.bluelamp.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the Welsh of an edition has come.
 *
 * @param reviewed the day on which a translator read it; none while it is a draft
 */
public record Translation(@Nullable LocalDate reviewed) {

    /** Whether no translator has read it yet. */
    public boolean draft() {
        return reviewed == null;
    }
}
