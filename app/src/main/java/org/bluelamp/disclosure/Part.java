package org.bluelamp.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which quarter of the service a force's own score lies, by published quartiles. Known to the force alone; never a rank. */
public enum Part {
    /** Below the lower quartile. */
    LOWER,
    /** From the lower quartile, to below the median. */
    BELOW_MEDIAN,
    /** From the median to the upper quartile, both included. */
    ABOVE_MEDIAN,
    /** Above the upper quartile. */
    UPPER;

    /** The word for programs, such as {@code below-median}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param score 0 to 100, as the force sees it */
    public static Part of(int score, Quartiles published) {
        return of(score, published.lower(), published.median(), published.upper());
    }

    static Part of(double score, double lower, double median, double upper) {
        if (score < lower) {
            return LOWER;
        }
        if (score < median) {
            return BELOW_MEDIAN;
        }
        return score <= upper ? ABOVE_MEDIAN : UPPER;
    }
}
