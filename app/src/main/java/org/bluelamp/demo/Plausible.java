package org.bluelamp.demo;

import java.util.List;
import java.util.Random;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Invented answers of one force that hang together: a force that does well does so in most areas, an area that is weak is
 * weak throughout, and core duties are a little better kept. The same every time for the same force and round, whatever the
 * day on which the demonstration is made.
 */
final class Plausible {

    /** The round that is over and published, and the one that is open. */
    enum Round {
        LAST_YEAR(2025, 0),
        THIS_YEAR(2026, 0.15);

        private final int seed;
        private final double lift;

        /** @param lift how much better than a year before, in levels */
        Round(int seed, double lift) {
            this.seed = seed;
            this.lift = lift;
        }
    }

    private static final List<String> COMMENTS = List.of(
            "Agreed with occupational health in March. The highest-exposure roles come first.",
            "In place at headquarters and in two of three districts. The third follows in spring.",
            "Minutes of the wellbeing board show the decision. Totals are reported each quarter.",
            "The policy is new; it has not been checked for effect yet.",
            "Works for officers and staff. Volunteers are not covered yet.",
            "Paused during the estates move and started again in September.",
            "Staff associations helped to write it.");

    private final Random random;
    private final Edition edition;
    private final String code;
    private final double force;

    Plausible(Edition edition, String code, Round round) {
        this.edition = edition;
        this.code = code;
        this.random = new Random(31L * code.hashCode() + round.seed);
        // the force's own standing stays from year to year
        this.force = new Random(code.hashCode()).nextGaussian() * 0.35 + round.lift;
    }

    /** How this area stands in this force, in levels. */
    double standing(Area area) {
        var usual = 1.15 + 0.5 * Math.sin(area.code().hashCode());
        return usual + force + random.nextGaussian() * 0.45;
    }

    int level(Standard standard, double standing) {
        var level = Math.round(standing + (standard.core() ? 0.25 : 0) + random.nextGaussian() * 0.75);
        return edition.scale()
                .get(Math.clamp(level, 0, edition.scale().size() - 1))
                .value();
    }

    /** A comment for about every fourth answer, else an empty text. */
    String comment() {
        return random.nextInt(4) == 0 ? COMMENTS.get(random.nextInt(COMMENTS.size())) : "";
    }

    /** What is most in the way of every other rating below the target; always the same for the same standard. */
    @Nullable String barrier(Standard standard, int level) {
        var number = Math.floorMod(
                31 * code.hashCode() + standard.code().hashCode(),
                2 * edition.barriers().size());
        return edition.belowTarget(level) && number < edition.barriers().size()
                ? edition.barriers().get(number).code()
                : null;
    }

    /** Whether evidence is offered: the more there is to show, the likelier. */
    boolean shown(int level) {
        return level >= 2 && random.nextInt(100) < 55;
    }

    /** How many months old the evidence is. */
    int age() {
        return random.nextInt(11);
    }

    /** Whether the lead has accepted it: nearly always. */
    boolean accepted() {
        return random.nextInt(8) != 0;
    }
}
