package org.bluelamp.uikit.chart;

import org.jspecify.annotations.Nullable;

/**
 * One area of a {@link BandChart}.
 *
 * @param published null where the figures are withheld
 * @param own the force's own quarter; null where it has no score, or nobody's own is shown
 */
public record Band(
        String area,
        @Nullable Quartiles published,
        @Nullable Quarter own) {

    public Band {
        if (published == null && own != null) {
            throw new IllegalArgumentException("A quarter of withheld figures would tell of them: " + area);
        }
    }

    public static Band withheld(String area) {
        return new Band(area, null, null);
    }
}
