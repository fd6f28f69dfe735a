package org.bluelamp.records;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How much a legal hold names. */
public enum HoldScope implements Coded {
    /** All of the force's history. */
    FORCE,
    /** One kind of record, by its retention key. */
    RETENTION,
    /** One record. */
    RECORD,
    /** What one person did and is named in. */
    PERSON;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<HoldScope> {
        Stored() {
            super(HoldScope.class);
        }
    }
}
