package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.framework.Edition;

/**
 * A series of releases and whatever else the product gives away.
 *
 * @param rounds in the order of publication
 * @param filter what the product answers to a reader's own choice of forces
 * @param helped by standard, the forces that asked for help with it by name, and so are below target there
 */
public record Scene(Edition edition, List<Round> rounds, Filter filter, Map<String, Set<String>> helped) {

    /** A product that computes figures for a reader's own choice of forces. This one does not. */
    public interface Filter {
        Optional<List<Told>> about(int round, Subject subject, Set<String> forces);
    }

    public Scene {
        rounds = List.copyOf(rounds);
        helped = Map.copyOf(helped);
    }

    /** Published releases, and nothing beside them. */
    public static Scene of(Edition edition, List<Round> rounds) {
        return new Scene(edition, rounds, (_, _, _) -> Optional.empty(), Map.of());
    }
}
