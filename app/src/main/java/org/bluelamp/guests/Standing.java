package org.bluelamp.guests;

import org.bluelamp.tenancy.Coded;

/** How a grant stands on a day. */
public enum Standing implements Coded {
    TO_COME,
    HOLDS,
    OVER,
    WITHDRAWN;
}
