package org.bluelamp.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a value is taken out of the record. */
public enum Ground {
    /** Personal data that has no place in the record. */
    TYPED_BY_MISTAKE,
    /** A person asked for it and is right (UK GDPR, articles 16, 17 and 21). */
    RIGHTS_REQUEST,
    OTHER;

    /** The word by which the database and the API name this ground. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ground> of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<Ground, String> {
        @Override
        public String convertToDatabaseColumn(Ground ground) {
            return ground.code();
        }

        @Override
        public Ground convertToEntityAttribute(String code) {
            return of(code).orElseThrow();
        }
    }
}
