package org.bluelamp.benchmark.figures;

import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.SizeBand;

/**
 * A participating force as everybody knows it: that it takes part, its size and its place are public.
 *
 * @param force its code
 */
public record Member(String force, SizeBand size, BenchmarkArea area) {}
