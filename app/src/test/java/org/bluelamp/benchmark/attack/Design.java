package org.bluelamp.benchmark.attack;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.benchmark.attack.World.State;
import org.jspecify.annotations.Nullable;

/** How a benchmark publishes: what of a story becomes releases, and what else may be asked. */
interface Design {

    /** The releases of a story. */
    List<Round> publish(List<State> story);

    default Scene scene(List<State> story) {
        return Scene.of(World.EDITION, publish(story));
    }

    /** The forces whose answers differ, those that joined and left among them. */
    static Set<String> changed(@Nullable State before, State now) {
        var changed = new TreeSet<>(now.answers().keySet());
        if (before != null) {
            changed.addAll(before.answers().keySet());
            changed.removeIf(force ->
                    Objects.equals(before.answers().get(force), now.answers().get(force)));
        }
        return changed;
    }
}
