package org.bluelamp.records;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** What a legal hold is for. */
public enum HoldKind implements Coded {
    INQUEST,
    INQUIRY,
    CLAIM,
    TRIBUNAL,
    COMPLAINT;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<HoldKind> {
        Stored() {
            super(HoldKind.class);
        }
    }
}
