package org.bluelamp.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a force says of itself, and how much of that has accepted evidence; 0 to 100, whole points.
 *
 * @param areas in the edition's order
 * @param rated none where nothing applies
 * @param evidenced none where nothing applies, or where the edition has no evidence rule
 * @param gaps the core gaps, in the edition's order
 */
public record Score(
        List<AreaScore> areas,
        @Nullable Integer rated,
        @Nullable Integer evidenced,
        List<CoreGap> gaps) {

    /**
     * @param applicable how many of the area's standards count; 0 gives no score
     * @param unansweredCore how many core standards have no answer yet
     */
    public record AreaScore(
            String area,
            int applicable,
            int answered,
            int notApplicable,
            int unansweredCore,
            @Nullable Integer rated,
            @Nullable Integer evidenced) {

        /** How many still wait for an answer. Those said not to apply are answered. */
        public int unanswered() {
            return applicable + notApplicable - answered;
        }

        /** How many ask for an answer. */
        public int asked() {
            return applicable + notApplicable;
        }
    }

    /** A core standard rated at or below the edition's core rule. */
    public record CoreGap(String area, String standard, int level) {}

    public AreaScore area(String code) {
        return areas.stream()
                .filter(area -> area.area().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public int answered() {
        return areas.stream().mapToInt(AreaScore::answered).sum();
    }

    public int asked() {
        return areas.stream().mapToInt(AreaScore::asked).sum();
    }

    public int unanswered() {
        return asked() - answered();
    }

    public int notApplicable() {
        return areas.stream().mapToInt(AreaScore::notApplicable).sum();
    }

    /** How far it has come, in whole percent rounded down, so that 100 means all. */
    public int percent() {
        return percent(answered(), asked());
    }

    /** As {@link #percent()}, of counts; all where nothing is asked. */
    static int percent(int answered, int asked) {
        return asked == 0 ? 100 : 100 * answered / asked;
    }
}
