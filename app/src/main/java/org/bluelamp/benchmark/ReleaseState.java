package org.bluelamp.benchmark;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How far a release has come. */
public enum ReleaseState implements Coded {
    /** Computed, and seen by the national service alone, until a second person publishes or discards it. */
    PREPARED,
    /** For everybody, and for good. */
    PUBLISHED,
    /** Never published. */
    DISCARDED;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<ReleaseState> {
        Stored() {
            super(ReleaseState.class);
        }
    }
}
