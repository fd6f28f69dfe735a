package org.bluelamp.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/** The government's marking of a document. Anything above OFFICIAL-SENSITIVE has no place in Blue Lamp. */
public enum Classification {
    OFFICIAL,
    OFFICIAL_SENSITIVE;

    /** The marking as it is written on documents, in the database and in the API: {@code OFFICIAL-SENSITIVE}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The classification with this marking, if there is one. */
    public static Optional<Classification> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<Classification, String> {
        @Override
        public String convertToDatabaseColumn(Classification classification) {
            return classification.code();
        }

        @Override
        public Classification convertToEntityAttribute(String code) {
            return ofCode(code).orElseThrow();
        }
    }
}
