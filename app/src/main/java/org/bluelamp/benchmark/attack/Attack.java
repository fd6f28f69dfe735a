package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Plays every family against a series of releases, for attackers of every kind, and lets the truth judge what they claim.
 *
 * <p>A value counts as disclosed when it is claimed exactly, or within five points (a score) or on one side (a yes or no, a
 * standard's side of its target) with at least {@link #SURE} of the chances where it was not so sure before, and the claim
 * is true. The same seed and scene make the same report.
 */
public final class Attack {

    /** How sure an attacker must be to claim a value. */
    public static final double SURE = 0.9;

    /** The most forces that work together. */
    public static final int COALITION = 3;

    /** Attempts that fit before a publication: a few seconds. */
    public static final int BEFORE_PUBLICATION = 4_000;

    /** Every family, in the order of reports. */
    public static final List<Family> FAMILIES = List.of(
            new ExactValueQuantiles(),
            new RankTracking(),
            new PseudonymTracking(),
            new SizeOrdering(),
            new GroupOfOne(),
            new OwnValueSubtraction(),
            new JoinerDifferencing(),
            new LeaverDifferencing(),
            new Merger(),
            new Timing(),
            new EdgeCrossing(),
            new OverlappingGroups(),
            new CommonBarriers(),
            new Movement(),
            new HelpList(),
            new ZeroAndHundredPerCent(),
            new Equations(),
            new Complement(),
            new Homogeneity(),
            new Averaging());

    /** A family that finds nothing to go after is asked this often. */
    private static final int ASKED = 40;

    private final List<Family> families;
    private final long seed;
    private final int attempts;

    /** @param attempts about how many in all; those with nothing to go after leave their share to the families after them */
    public Attack(long seed, int attempts) {
        this(FAMILIES, seed, attempts);
    }

    /** Only these families. */
    public Attack(List<Family> families, long seed, int attempts) {
        this.families = List.copyOf(families);
        this.seed = seed;
        this.attempts = attempts;
    }

    public AttackReport on(Scene scene) {
        var experience = Experience.of(scene.rounds());
        var lines = new ArrayList<AttackReport.Line>();
        var left = attempts;
        for (var i = 0; i < families.size(); i++) {
            var share = Math.max(Math.ceilDiv(attempts, 2 * families.size()), left / (families.size() - i));
            var line = play(families.get(i), share, scene, experience, new Random(seed + 31L * i));
            left -= line.tried();
            lines.add(line);
        }
        return new AttackReport(lines);
    }

    private static AttackReport.Line play(
            Family family, int share, Scene scene, Experience experience, RandomGenerator random) {
        var tried = 0;
        var disclosed = 0;
        var mistaken = 0;
        for (var asked = 0; tried < share && (tried > 0 || asked < ASKED); asked++) {
            var coalition = coalition(scene, random);
            var findings = new Findings();
            family.play(new Seen(scene, coalition, experience, random), findings);
            tried += findings.tried();
            for (var claim : findings.claims()) {
                if (claim.holds(scene.rounds().get(claim.round()), coalition)) {
                    disclosed++;
                } else {
                    mistaken++;
                }
            }
        }
        return new AttackReport.Line(family.name(), tried, disclosed, mistaken);
    }

    /** Nobody of the service, one force, two or three. */
    private static Set<String> coalition(Scene scene, RandomGenerator random) {
        var round = scene.rounds().get(random.nextInt(scene.rounds().size()));
        // those whose answers changed know the most about what changed
        var all = new ArrayList<>(
                random.nextBoolean() && round.changed().size() > COALITION
                        ? new TreeSet<>(round.changed())
                        : round.view().members().keySet());
        var size = Math.min(all.size(), random.nextInt(COALITION + 1));
        var coalition = new TreeSet<String>();
        while (coalition.size() < size) {
            coalition.add(all.get(random.nextInt(all.size())));
        }
        return coalition;
    }
}
