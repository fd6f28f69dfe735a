package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.bluelamp.framework.Edition;

/** All that one attacker has. There is no way from here to another force's answers. */
public final class Seen {

    private final Scene scene;
    private final Set<String> coalition;
    private final Experience experience;
    private final RandomGenerator random;

    Seen(Scene scene, Set<String> coalition, Experience experience, RandomGenerator random) {
        this.scene = scene;
        this.coalition = coalition;
        this.experience = experience;
        this.random = random;
    }

    /** The forces that work together; none for an analyst and an outsider. */
    Set<String> coalition() {
        return coalition;
    }

    Edition edition() {
        return scene.edition();
    }

    int rounds() {
        return scene.rounds().size();
    }

    View view(int round) {
        return scene.rounds().get(round).view();
    }

    /** What a force of the coalition answered itself; empty for every other force. */
    OptionalDouble own(int round, Subject subject, String force) {
        var own = coalition.contains(force)
                ? scene.rounds()
                        .get(round)
                        .truth()
                        .getOrDefault(subject, Map.of())
                        .get(force)
                : null;
        return own == null || own.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(own);
    }

    /** The forces whose answers are not those of the round before, those that joined among them. */
    Set<String> changed(int round) {
        return scene.rounds().get(round).changed();
    }

    /** The round in which a force's value of this subject last became what it is in this one. */
    int since(int round, Subject subject, String force) {
        return IntStream.iterate(round, r -> r > 0, r -> r - 1)
                .filter(r -> scene.rounds().get(r).changed(edition(), subject).contains(force))
                .findFirst()
                .orElse(0);
    }

    /** What the product answers to a choice of forces of one's own. */
    Optional<List<Told>> ask(int round, Subject subject, Set<String> forces) {
        return scene.filter().about(round, subject, forces);
    }

    /** The forces that are known to have asked for help, by standard; in each at least one. */
    Map<String, Set<String>> helped() {
        var helped = new TreeMap<>(scene.helped());
        helped.values().removeIf(Set::isEmpty);
        return helped;
    }

    Experience experience() {
        return experience;
    }

    RandomGenerator random() {
        return random;
    }

    /** Any round. */
    int someRound() {
        return random.nextInt(rounds());
    }

    /** Any subject of this round of which something is told and that is of this sort. */
    Optional<Subject> some(int round, Predicate<Subject> sort) {
        return any(view(round).subjects().stream().filter(sort).toList());
    }

    /** The latest round before this one that tells something of the subject: what is repeated later is told there. */
    OptionalInt before(int round, Subject subject) {
        return IntStream.iterate(round - 1, r -> r >= 0, r -> r - 1)
                .filter(r -> view(r).about(subject).findAny().isPresent())
                .findFirst();
    }

    /** How many forces' answers are not those of the round before, with those that left. */
    int changes(int round) {
        return changed(round).size() + left(round).size();
    }

    Belief someBelief() {
        return Belief.values()[random.nextInt(Belief.values().length)];
    }

    /** Rounds after the first in which forces came to be like this; any one of them. */
    OptionalInt roundWhere(IntPredicate sort) {
        var found = IntStream.range(1, rounds()).filter(sort).toArray();
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[random.nextInt(found.length)]);
    }

    /** Those that are in this round and were not in the one before. */
    Set<String> joined(int round) {
        return without(members(round), members(round - 1));
    }

    /** Those that were in the round before this one and are not in it. */
    Set<String> left(int round) {
        return without(members(round - 1), members(round));
    }

    private Set<String> members(int round) {
        return view(round).members().keySet();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** At most so many of them, any. */
    List<String> few(Collection<String> all, int most) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, Math.min(most, some.size())));
    }

    <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
