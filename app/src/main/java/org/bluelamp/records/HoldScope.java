package org.bluelamp.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a legal hold names. */
public enum HoldScope {
    /** All of the force's history. */
    FORCE,
    /** One kind of record, by its retention key. */
    RETENTION,
    /** One record. */
    RECORD,
    /** What one person did and is named in. */
    PERSON;

    /** The word by which the database and the API name this scope. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HoldScope> of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<HoldScope, String> {
        @Override
        public String convertToDatabaseColumn(HoldScope scope) {
            return scope.code();
        }

        @Override
        public HoldScope convertToEntityAttribute(String code) {
            return of(code).orElseThrow();
        }
    }
}
