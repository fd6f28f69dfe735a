package org.bluelamp.disclosure;

/** Why a figure is withheld. For the log and whoever previews a release; readers get one reason for all causes. */
public enum Withheld {
    /** Fewer forces than the floor of its kind. */
    TOO_FEW,
    /** Published, it would leave a remainder of fewer forces than the floor. */
    COMPLEMENT,
    /** The middle half of the values is narrower than one step. */
    NARROW,
    /** Nearly all forces have the same value. */
    NEARLY_ALL_EQUAL
}
