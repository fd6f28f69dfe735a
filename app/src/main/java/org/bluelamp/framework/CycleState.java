package org.bluelamp.framework;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How far a cycle has come. It only ever moves forward. */
public enum CycleState implements Coded {
    /** Announced, with its dates; nobody answers yet. */
    PLANNED,
    /** Forces answer until it closes, and sign off and submit until it is frozen. */
    OPEN,
    /** Nothing of it changes any more; its figures may be released. */
    FROZEN;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<CycleState> {
        Stored() {
            super(CycleState.class);
        }
    }
}
