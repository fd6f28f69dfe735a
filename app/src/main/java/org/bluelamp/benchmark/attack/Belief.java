package org.bluelamp.benchmark.attack;

/** What an attacker believes before it has seen a figure. */
enum Belief {
    /** Every value is as likely as any other, each force for itself. */
    UNIFORM,
    /** Values lie as the field's values lie on the whole, each force for itself. */
    EXPERIENCED,
    /**
     * Forces resemble each other, nobody knows around what and how much: a coalition's own answers, and figures about
     * others, then say something about each. The strongest of the three where forces are much alike.
     */
    SERVICE
}
