package org.bluelamp.benchmark.attack;

/**
 * What a figure is about: one value a force.
 *
 * @param code unique among subjects of its kind
 */
public record Subject(Kind kind, String code) {

    /** What the values of a subject are. */
    public enum Kind {
        /** An area's score, or a score of a later room: 0 to 100. */
        SCORE,
        /** Whether a standard is below target: 1 or 0. */
        BELOW,
        /** Whether a rating is evidenced: 1 or 0. */
        EVIDENCED,
        /** Whether a barrier was named: 1 or 0. */
        BARRIER,
        /** A yes or no of a later room: 1 or 0. */
        YES,
        /** How an area's score moved: 1 rose, 0 stayed, -1 fell. */
        MOVED;

        boolean yesOrNo() {
            return this != SCORE && this != MOVED;
        }
    }
}
