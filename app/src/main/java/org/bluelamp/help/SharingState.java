package org.bluelamp.help;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How far a sharing is. Outside its force it is known while it is {@link #SHARED}, never before and never after. */
public enum SharingState implements Coded {
    /** Waits for the chief officer. */
    TO_CONFIRM,
    SHARED,
    DECLINED,
    WITHDRAWN;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<SharingState> {
        Stored() {
            super(SharingState.class);
        }
    }
}
