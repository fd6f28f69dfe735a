package org.bluelamp.framework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far a cycle has come. It only ever moves forward. */
public enum CycleState {
    /** Announced, with its dates; nobody answers yet. */
    PLANNED,
    /** Forces answer until it closes, and sign off and submit until it is frozen. */
    OPEN,
    /** Nothing of it changes any more; its figures may be released. */
    FROZEN;

    /** The word by which the database and the API name this state. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<CycleState, String> {
        @Override
        public String convertToDatabaseColumn(CycleState state) {
            return state.code();
        }

        @Override
        public CycleState convertToEntityAttribute(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
