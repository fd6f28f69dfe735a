package org.bluelamp.disclosure;

/** Why a figure is withheld. For the tests of the rules and for the attack; kept and shown nowhere, because everybody gets one reason for all causes (decision 0020). */
public enum Withheld {
    /** Fewer forces than the floor of its kind. */
    TOO_FEW,
    /** Published, it would leave a remainder of fewer forces than the floor. */
    COMPLEMENT,
    /** The middle half of the values is narrower than two steps. */
    NARROW,
    /** The middle lies so near an end of the scale that each force would be known to be there too. */
    NEAR_AN_END,
    /** Nearly all forces have the same value. */
    NEARLY_ALL_EQUAL,
    /** Withheld in the release before, and fewer than the floor have changed since. */
    AS_BEFORE,
    /** The release before cut nearly the same answers into other groups, and these would overlap with those. */
    OVERLAPPING
}
