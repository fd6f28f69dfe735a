package org.bluelamp.proof;

import java.util.Arrays;
import java.util.Locale;

/** Why a checkpoint was made. */
public enum Occasion {
    /** Of the day, at 23:00. */
    DAILY,
    /** Somebody asked for it. */
    ON_DEMAND,
    /** For an export, which carries it; nobody gets it by mail. */
    EXPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Occasion of(String code) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
