package org.bluelamp.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Invented answers of one force that hang together: a force that does well does so in most areas, an area that is weak is
 * weak throughout, and core duties are a little better kept. Each answer follows from the names of its force, round and
 * standard alone: it is the same whatever the day on which the demonstration is made, and whatever was made before it.
 */
final class Plausible {

    /** The round that is over and published, and the one that is open. */
    enum Round {
        LAST_YEAR(0),
        THIS_YEAR(0.15);

        private final double lift;

        /** @param lift how much better than a year before, in levels */
        Round(double lift) {
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

    private final Edition edition;
    private final String code;
    private final Round round;
    private final double force;

    Plausible(Edition edition, String code, Round round) {
        this.edition = edition;
        this.code = code;
        this.round = round;
        // the force's own standing stays from year to year
        this.force = new Random(code.hashCode()).nextGaussian() * 0.35 + round.lift;
    }

    PlausibleAnswer answer(Area area, Standard standard) {
        var random = drawing(standard.code());
        var wish = Math.round(standing(area) + (standard.core() ? 0.25 : 0) + random.nextGaussian() * 0.75);
        var level = edition.scale()
                .get(Math.clamp(wish, 0, edition.scale().size() - 1))
                .value();
        return new PlausibleAnswer(
                level,
                comment(random),
                barrier(standard, level),
                // the more there is to show, the likelier
                level >= 2 && random.nextInt(100) < 55,
                random.nextInt(11),
                random.nextInt(8) != 0);
    }

    /** How this area stands in this force, in levels. */
    private double standing(Area area) {
        var usual = 1.15 + 0.5 * Math.sin(area.code().hashCode());
        return usual + force + drawing(area.code()).nextGaussian() * 0.45;
    }

    /** A comment for about every fourth answer, else an empty text. */
    private static String comment(Random random) {
        return random.nextInt(4) == 0 ? COMMENTS.get(random.nextInt(COMMENTS.size())) : "";
    }

    /** What is most in the way of every other rating below the target; the same in both rounds. */
    private @Nullable String barrier(Standard standard, int level) {
        var number = Math.floorMod(
                31 * code.hashCode() + standard.code().hashCode(),
                2 * edition.barriers().size());
        return edition.belowTarget(level) && number < edition.barriers().size()
                ? edition.barriers().get(number).code()
                : null;
    }

    /** The digest of the names: of seeds that lie close together the first draws are alike. */
    private Random drawing(String of) {
        var names = String.join(" ", code, round.name(), of);
        return new Random(
                UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }
}
