package org.bluelamp.launch;

import java.util.List;

/** What a crash of the machine may cost. */
enum Durability {
    /** Nothing that was committed. */
    LASTING("on"),
    /** Everything: for data that is made anew each time. */
    THROWAWAY("off");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    List<String> settings() {
        return List.of("fsync=" + value, "synchronous_commit=" + value, "full_page_writes=" + value);
    }
}
