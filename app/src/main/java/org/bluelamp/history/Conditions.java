package org.bluelamp.history;

import java.util.ArrayList;
import java.util.List;

/** Conditions of a query, all of which hold. */
final class Conditions {

    private final List<String> all = new ArrayList<>();

    Conditions when(boolean asked, String condition) {
        if (asked) {
            all.add(condition);
        }
        return this;
    }

    /** After the tables of a query; nothing where nothing is asked. */
    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** After another condition; nothing where nothing is asked. */
    String further() {
        return all.isEmpty() ? "" : " and " + String.join(" and ", all);
    }
}
