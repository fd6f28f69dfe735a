package org.bluelamp.benchmark.figures;

import org.jspecify.annotations.Nullable;

/**
 * What one force submitted for one standard that applies to it.
 *
 * @param level a value of the edition's scale
 * @param evidenced whether the rating had the evidence that the edition asks for
 * @param barrier the code of what stands in the way, from the edition's list; none where none was named
 */
public record Submitted(
        int level, boolean evidenced, @Nullable String barrier) {}
