package org.bluelamp.uikit.chart;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Where a force stands among published quartiles: always a whole quarter, never a point. */
public enum Quarter {
    LOWER("uikit.quarter.lower"),
    BELOW_MEDIAN("uikit.quarter.belowMedian"),
    ABOVE_MEDIAN("uikit.quarter.aboveMedian"),
    UPPER("uikit.quarter.upper");

    private final String key;

    Quarter(String key) {
        this.key = key;
    }

    /** The key of its words, for where there is no screen. */
    public String key() {
        return key;
    }

    public String words() {
        return translate(key);
    }
}
