package org.bluelamp.records;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** Why a value is taken out of the record. */
public enum Ground implements Coded {
    /** Personal data that has no place in the record. */
    TYPED_BY_MISTAKE,
    /** A person asked for it and is right (UK GDPR, articles 16, 17 and 21). */
    RIGHTS_REQUEST,
    OTHER;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<Ground> {
        Stored() {
            super(Ground.class);
        }
    }
}
