package org.bluelamp.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where an erasure stands. */
public enum ErasureState {
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

    /** The word by which the database and the API name this state. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<ErasureState, String> {
        @Override
        public String convertToDatabaseColumn(ErasureState state) {
            return state.code();
        }

        @Override
        public ErasureState convertToEntityAttribute(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
