package org.bluelamp.help;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a force wants to say by name. */
public enum SharingKind {
    /** To the national service alone: we want help with this. */
    HELP,
    /** To every force: this works here. */
    PRACTICE;

    /** The word in the database, addresses and the API, such as {@code help}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SharingKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<SharingKind, String> {
        @Override
        public String convertToDatabaseColumn(SharingKind kind) {
            return kind.code();
        }

        @Override
        public SharingKind convertToEntityAttribute(String code) {
            return of(code).orElseThrow();
        }
    }
}
