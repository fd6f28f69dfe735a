package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.framework.Edition;

/**
 * A series of releases and whatever else the product gives away.
 *
 * @param rounds in the order of publication
 * @param filter what the product answers to a reader's own choice of forces
 * @param helped by standard, the forces that asked for help with it by name, and so are below target there
 */
public record Scene(Edition edition, List<Round> rounds, Filter filter, Map<String, Set<String>> helped) {

    /** Where a reader puts a question of their own to the product: figures of a choice of forces. */
    public interface Filter {
        /** What it tells of these forces, nothing where it refuses; empty where the question cannot be put at all. */
        Optional<List<Told>> about(int round, Subject subject, Set<String> forces);
    }

    public Scene {
        rounds = List.copyOf(rounds);
        var sorted = new TreeMap<String, Set<String>>();
        helped.forEach((standard, forces) -> sorted.put(standard, new TreeSet<>(forces)));
        helped = sorted;
    }

    /** Published releases, and nothing beside them. */
    public static Scene of(Edition edition, List<Round> rounds) {
        return new Scene(edition, rounds, (_, _, _) -> Optional.empty(), Map.of());
    }

    /**
     * As if this many of the forces that are below target in a standard had asked for help with it by name, in each standard of
     * which something is told: who really did is not looked up, because what is published must not depend on it.
     */
    public Scene asIfAskedForHelp(int asOften) {
        return new Scene(edition, rounds, filter, askers(rounds, asOften));
    }

    /** By standard, the first few that are below target in the last of these rounds that tells of it. */
    public static Map<String, Set<String>> askers(List<Round> rounds, int asOften) {
        var askers = new TreeMap<String, Set<String>>();
        for (var round : rounds.reversed()) {
            for (var subject : round.view().subjects()) {
                if (subject.kind() == Kind.BELOW && !askers.containsKey(subject.code())) {
                    askers.put(subject.code(), below(round, subject, asOften));
                }
            }
        }
        return askers;
    }

    private static Set<String> below(Round round, Subject subject, int most) {
        return round.truth().getOrDefault(subject, Map.of()).entrySet().stream()
                .filter(value -> value.getValue() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(most)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
