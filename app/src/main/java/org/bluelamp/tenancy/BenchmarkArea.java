package org.bluelamp.tenancy;

/** The three groups of the benchmark when it compares by area. Each force is in exactly one. */
public enum BenchmarkArea implements Coded {
    NORTH,
    MIDLANDS_AND_EAST,
    SOUTH_AND_WALES
}
