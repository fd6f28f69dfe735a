package org.bluelamp.help;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How far the national service is with a request. */
public enum CaseState implements Coded {
    /** Nobody has taken it in hand: there is no case yet. */
    NEW,
    IN_HAND,
    ANSWERED,
    CLOSED;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<CaseState> {
        Stored() {
            super(CaseState.class);
        }
    }
}
