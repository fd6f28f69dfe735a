package org.bluelamp.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing is offered. */
public enum EvidenceKind {
    POLICY,
    MINUTES,
    TRAINING_RECORD,
    DATA_EXTRACT,
    SURVEY,
    AUDIT,
    EXERCISE_REPORT,
    PHOTO,
    LINK;

    /** The word by which the database and the API name this kind, such as {@code training-record}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this code, if there is one. */
    public static Optional<EvidenceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<EvidenceKind, String> {
        @Override
        public String convertToDatabaseColumn(EvidenceKind kind) {
            return kind.code();
        }

        @Override
        public EvidenceKind convertToEntityAttribute(String code) {
            return ofCode(code).orElseThrow();
        }
    }
}
