package org.bluelamp.guests;

import java.util.Locale;

/** How a grant stands on a day. */
public enum Standing {
    TO_COME,
    HOLDS,
    OVER,
    WITHDRAWN;

    /** The word by which the API names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
