package org.bluelamp.proof;

import java.util.Arrays;
import java.util.Locale;

/** Why a checkpoint was made. */
public enum Occasion {
    DAILY,
    ON_DEMAND;

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
