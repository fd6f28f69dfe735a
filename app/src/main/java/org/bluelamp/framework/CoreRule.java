package org.bluelamp.framework;

/**
 * When a core standard is a core gap.
 *
 * @param gapAtOrBelow the highest value of the scale that still is a gap
 */
public record CoreRule(int gapAtOrBelow) {

    /** The rule of an edition that has no core standards: nothing is a gap. */
    public static final CoreRule NONE = new CoreRule(-1);
}
