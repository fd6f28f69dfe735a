package org.bluelamp.uikit.chart;

import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One area of a {@link BarChart}.
 *
 * @param rated 0 to 100; null where nothing applies, so there is no score
 * @param evidenced 0 to rated; null without a score, and in all areas of an edition that asks for no evidence
 */
public record Bar(
        Phrase area, @Nullable Integer rated, @Nullable Integer evidenced) {

    public Bar {
        if (rated == null && evidenced != null) {
            throw new IllegalArgumentException("Evidenced without a score: " + area.words());
        }
        if (rated != null && evidenced != null && ChartWithTable.score(evidenced) > ChartWithTable.score(rated)) {
            throw new IllegalArgumentException("More evidenced than rated: " + area.words());
        }
    }

    public static Bar of(String area, int rated, int evidenced) {
        return new Bar(Phrase.of(area), rated, evidenced);
    }

    public static Bar withoutScore(String area) {
        return new Bar(Phrase.of(area), null, null);
    }
}
