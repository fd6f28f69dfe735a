package org.bluelamp.disclosure;

import java.math.BigDecimal;

/** In which part of the service a force's own score lies, by published quartiles. Known to the force alone; never a rank. */
public enum Part {
    /** Below the lower quartile. */
    LOWER,
    /** From the lower quartile to the upper, both included. */
    MIDDLE,
    /** Above the upper quartile. */
    UPPER;

    /** @param score 0 to 100 */
    public static Part of(BigDecimal score, Quartiles published) {
        return of(score.doubleValue(), published.lower(), published.upper());
    }

    static Part of(double score, double lower, double upper) {
        return score < lower ? LOWER : score > upper ? UPPER : MIDDLE;
    }
}
