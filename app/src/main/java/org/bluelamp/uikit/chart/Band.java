package org.bluelamp.uikit.chart;

import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One area of a {@link BandChart}.
 *
 * @param published null where the figures are withheld
 * @param own the force's own quarter; null where it has no score, or nobody's own is shown
 */
public record Band(
        Phrase area,
        @Nullable Quartiles published,
        @Nullable Quarter own) {

    public Band {
        if (published == null && own != null) {
            throw new IllegalArgumentException("A quarter of withheld figures would tell of them: " + area.words());
        }
    }

    public Band(String area, @Nullable Quartiles published, @Nullable Quarter own) {
        this(Phrase.of(area), published, own);
    }

    public static Band withheld(String area) {
        return new Band(area, null, null);
    }
}
