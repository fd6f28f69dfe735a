package org.bluelamp.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a legal hold is for. */
public enum HoldKind {
    INQUEST,
    INQUIRY,
    CLAIM,
    TRIBUNAL,
    COMPLAINT;

    /** The word by which the database and the API name this kind. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HoldKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<HoldKind, String> {
        @Override
        public String convertToDatabaseColumn(HoldKind kind) {
            return kind.code();
        }

        @Override
        public HoldKind convertToEntityAttribute(String code) {
            return of(code).orElseThrow();
        }
    }
}
