package org.bluelamp.tenancy;

/** Whether a force still works by itself. */
public enum ForceStatus implements Coded {
    ACTIVE,
    /** Went into another force, its successor. Its people read and take away what it has; nothing of it changes any more. */
    MERGED,
    /** Ended without a successor; otherwise as merged. */
    CLOSED
}
