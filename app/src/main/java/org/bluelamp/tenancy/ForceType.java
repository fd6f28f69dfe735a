package org.bluelamp.tenancy;

/** What kind of body a force is. */
public enum ForceType implements Coded {
    TERRITORIAL,
    NATIONAL,
    SPECIAL,
    AGENCY,
    CROWN_DEPENDENCY
}
