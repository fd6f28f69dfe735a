package org.bluelamp.problems.api;

import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Fields that a body must have. Refused (422) with the field's name where it is left out. */
public final class Given {

    private Given() {}

    public static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.field(field, "problems.refused.missing", field);
        }
        return value;
    }
}
