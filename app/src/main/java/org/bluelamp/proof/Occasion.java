package org.bluelamp.proof;

import org.bluelamp.tenancy.Coded;

/** Why a checkpoint was made. */
public enum Occasion implements Coded {
    /** Of the day, at 23:00. */
    DAILY,
    /** Somebody asked for it. */
    ON_DEMAND,
    /** For an export, which carries it; nobody gets it by mail. */
    EXPORT;
}
