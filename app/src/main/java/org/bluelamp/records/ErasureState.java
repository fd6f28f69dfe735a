package org.bluelamp.records;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** Where an erasure stands. */
public enum ErasureState implements Coded {
    /** Waits for the data protection officer. */
    ASKED,
    /** Taken back by whoever asked, before anybody decided. */
    WITHDRAWN,
    /** May be carried out, and is at once; stays so only where that could not be done. */
    APPROVED,
    REFUSED,
    /** What it took is gone. */
    DONE;

    /** Whether something may still come of it. */
    public boolean open() {
        return this == ASKED || this == APPROVED;
    }

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<ErasureState> {
        Stored() {
            super(ErasureState.class);
        }
    }
}
