package org.bluelamp.help;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far the national service is with a request. */
public enum CaseState {
    /** Nobody has taken it in hand: there is no case yet. */
    NEW,
    IN_HAND,
    ANSWERED,
    CLOSED;

    /** The word in the database and the API, such as {@code in-hand}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CaseState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<CaseState, String> {
        @Override
        public String convertToDatabaseColumn(CaseState state) {
            return state.code();
        }

        @Override
        public CaseState convertToEntityAttribute(String code) {
            return of(code);
        }
    }
}
