package org.bluelamp.benchmark.ui;

import java.util.UUID;

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
}
