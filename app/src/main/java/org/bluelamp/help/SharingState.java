package org.bluelamp.help;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far a sharing is. Outside its force it is known while it is {@link #SHARED}, never before and never after. */
public enum SharingState {
    /** Waits for the chief officer. */
    TO_CONFIRM,
    SHARED,
    DECLINED,
    WITHDRAWN;

    /** The word in the database and the API, such as {@code to-confirm}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<SharingState, String> {
        @Override
        public String convertToDatabaseColumn(SharingState state) {
            return state.code();
        }

        @Override
        public SharingState convertToEntityAttribute(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
