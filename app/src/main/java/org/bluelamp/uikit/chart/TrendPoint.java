package org.bluelamp.uikit.chart;

import org.jspecify.annotations.Nullable;

/**
 * One cycle of a {@link TrendChart}.
 *
 * @param rated 0 to 100; null together with evidenced where the force has no score of that cycle
 * @param newEdition whether the cycle asks by another edition than the one before it, so that the line breaks
 */
public record TrendPoint(
        String cycle, @Nullable Integer rated, @Nullable Integer evidenced, boolean newEdition) {

    public TrendPoint {
        if ((rated == null) != (evidenced == null)) {
            throw new IllegalArgumentException("Rated and evidenced stand together: " + cycle);
        }
        if (rated != null && evidenced != null) {
            ChartWithTable.score(rated);
            ChartWithTable.score(evidenced);
        }
    }
}
