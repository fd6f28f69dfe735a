package org.bluelamp.benchmark.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.bluelamp.problems.Absent;

/** The addresses of the benchmark's pages. */
public final class BenchmarkNavigation {

    private BenchmarkNavigation() {}

    public static String benchmark(UUID release) {
        return "benchmark/" + release;
    }

    public static String release(UUID release) {
        return "releases/" + release;
    }

    public static String preview(UUID cycle) {
        return "releases/of-cycle/" + cycle;
    }

    static UUID id(RouteParameters parameters, String name) {
        try {
            return UUID.fromString(parameters.get(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new Absent(name);
        }
    }
}
