package org.bluelamp.benchmark.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionReader;
import org.bluelamp.framework.Standard;
import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.SizeBand;

/**
 * An invented service whose answers hang together, and a story in which it changes step by step, one force at a time: forces
 * join, leave, change answers and merge, and at last a new cycle changes all.
 */
public final class World {

    /** The committed edition. */
    public static final Edition EDITION = EditionReader.read(
            Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config/frameworks/blue-lamp-1"));

    /**
     * Who takes part, and what they answered.
     *
     * @param apart each force's score in another room: it has nothing to do with its answers, and changes when they do not
     */
    public record State(
            Map<String, Member> members, Map<String, Map<String, Submitted>> answers, Map<String, Integer> apart) {
        State copy() {
            return new State(new TreeMap<>(members), new TreeMap<>(answers), new TreeMap<>(apart));
        }
    }

    /** In one area all are alike, in one nearly; of every eighth standard all say the same side of the target. */
    private static final int ALIKE = 2;

    private static final int NEARLY = 5;
    private static final int ONE_SIDE = 8;

    /** So many changes make a chapter of the story. */
    private static final int CHANGES = 10;

    private static final int FLOOR = 10;

    private static final String FORCE = "force-";

    private final Random random;
    /** One of its own, so that answers are the same whatever other rooms bring. */
    private final Random elsewhere;

    private final Map<String, Double> standing = new TreeMap<>();
    private final double[] usual;
    private final boolean extremes;

    /** Areas from near the lower end of the scale to near the upper, some in which all are alike. */
    public static World ofExtremes(long seed) {
        return new World(seed, -0.3, 3.3, true);
    }

    /** As the demonstration has it: neither ends nor areas or standards in which all agree. */
    public static World plausible(long seed) {
        return new World(seed, 0.65, 1.65, false);
    }

    private World(long seed, double lowest, double highest, boolean extremes) {
        this.extremes = extremes;
        this.random = new Random(seed);
        this.elsewhere = new Random(-seed);
        this.usual = random.doubles(EDITION.areas().size(), lowest, highest).toArray();
    }

    /** The forces by number as the real ones are: 13 small, 15 medium, 20 large; 14, 16 and 18 by area. */
    public static Member member(int number) {
        var size = number % 48 * 7 % 48;
        var place = number % 48 * 5 % 48;
        return new Member(
                FORCE + "%03d".formatted(number),
                size < 13 ? SizeBand.S : size < 28 ? SizeBand.M : size < 42 ? SizeBand.L : SizeBand.XL,
                place < 14
                        ? BenchmarkArea.NORTH
                        : place < 30 ? BenchmarkArea.MIDLANDS_AND_EAST : BenchmarkArea.SOUTH_AND_WALES);
    }

    /** Whether a force with this code is one of an invented service. */
    public static boolean isOne(String force) {
        return force.startsWith(FORCE);
    }

    /** The force with this code. */
    public static Member member(String force) {
        return member(Integer.parseInt(force.substring(FORCE.length())));
    }

    /** So many forces, once. */
    public State state(int forces) {
        var state = new State(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (var i = 0; i < forces; i++) {
            join(state, i);
        }
        handApart(state);
        return state;
    }

    /** Whoever is new has a value, whoever left has none any more, and every second time somebody has another one. */
    private void handApart(State state) {
        var forces = state.members().keySet();
        state.apart().keySet().retainAll(forces);
        forces.forEach(force -> state.apart().computeIfAbsent(force, _ -> anyScore()));
        if (elsewhere.nextBoolean()) {
            var all = List.copyOf(forces);
            state.apart().put(all.get(elsewhere.nextInt(all.size())), anyScore());
        }
    }

    private int anyScore() {
        return Math.clamp(Math.round(50 + 24 * elsewhere.nextGaussian()), 0, 100);
    }

    /** The whole story of a service of so many forces: each step changes one, but the last. */
    public List<State> story(int forces) {
        var grow = Math.max(2, Math.min(CHANGES, forces / 4));
        var steps = new ArrayList<State>();
        steps.add(state(forces - grow));
        for (var i = 0; i < grow; i++) {
            var number = forces - grow + i;
            step(steps, state -> join(state, number));
        }
        change(steps, CHANGES - grow);
        for (var i = 0; i < grow; i++) {
            step(steps, state -> leave(state, any(state)));
        }
        change(steps, CHANGES - grow);
        if (forces - grow > FLOOR) {
            step(steps, this::merge);
            change(steps, CHANGES - 2);
        }
        step(steps, state -> List.copyOf(state.members().keySet()).forEach(force -> answer(state, force)));
        return steps;
    }

    private void change(List<State> steps, int times) {
        for (var i = 0; i < times; i++) {
            step(steps, state -> answer(state, any(state)));
        }
    }

    private void step(List<State> steps, Consumer<State> step) {
        var next = steps.getLast().copy();
        step.accept(next);
        handApart(next);
        steps.add(next);
    }

    private void join(State state, int number) {
        var member = member(number);
        state.members().put(member.force(), member);
        answer(state, member.force());
    }

    private static void leave(State state, String force) {
        state.members().remove(force);
        state.answers().remove(force);
    }

    private void merge(State state) {
        var one = any(state);
        leave(state, one);
        var other = any(state);
        var size = state.members().get(other).size();
        var place = state.members().get(other).area();
        leave(state, other);
        var merged = "merged-" + one + "-" + other;
        state.members().put(merged, new Member(merged, size, place));
        answer(state, merged);
    }

    private String any(State state) {
        var all = List.copyOf(state.members().keySet());
        return all.get(random.nextInt(all.size()));
    }

    private void answer(State state, String force) {
        var own = standing.computeIfAbsent(force, _ -> random.nextGaussian() * 0.35);
        var answers = new LinkedHashMap<String, Submitted>();
        var areas = EDITION.areas();
        for (var i = 0; i < areas.size(); i++) {
            var here = usual[i] + own + random.nextGaussian() * 0.45;
            for (var standard : areas.get(i).standards()) {
                if (standard.appliesWith() == null || random.nextInt(6) > 0) {
                    answers.put(standard.code(), answer(areas.get(i), i, standard, here));
                }
            }
        }
        state.answers().put(force, answers);
    }

    private int extreme(Area area, int number, Standard standard, int level) {
        if (number == ALIKE) {
            return 2;
        }
        if (number == NEARLY) {
            return random.nextInt(5) == 0 ? 1 : 2;
        }
        if (area.standards().indexOf(standard) % ONE_SIDE == 0) {
            return number % 2 == 0 ? Math.min(level, 1) : Math.max(level, 2);
        }
        return level;
    }

    private Submitted answer(Area area, int number, Standard standard, double here) {
        var level = Math.clamp(Math.round(here + random.nextGaussian() * 0.75), 0, 3);
        if (extremes) {
            level = extreme(area, number, standard, level);
        }
        var barrier = level < 2 && random.nextInt(3) == 0
                ? EDITION.barriers()
                        .get((int) Math.min(7, Math.abs(random.nextGaussian() * 3)))
                        .code()
                : null;
        return new Submitted(level, level >= 2 && random.nextInt(100) < 50, barrier);
    }
}
