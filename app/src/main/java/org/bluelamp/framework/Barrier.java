package org.bluelamp.framework;

import org.bluelamp.tenancy.LocalText;

/**
 * One thing that may stand in the way of a standard's target; a force picks it from the edition's closed list.
 *
 * @param code unique in its edition, such as {@code staffing}
 */
public record Barrier(String code, LocalText label) {}
