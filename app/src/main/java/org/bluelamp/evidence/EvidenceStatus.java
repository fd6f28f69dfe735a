package org.bluelamp.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a piece of evidence stands. */
public enum EvidenceStatus {
    /** Waits for the lead. */
    OFFERED,
    /** Counts. */
    ACCEPTED,
    /** Sent back with a reason; whoever offered it may offer something better. */
    RETURNED,
    /** Taken back. Kept, because it may once have counted. */
    WITHDRAWN;

    /** The word by which the database and the API name this status. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<EvidenceStatus, String> {
        @Override
        public String convertToDatabaseColumn(EvidenceStatus status) {
            return status.code();
        }

        @Override
        public EvidenceStatus convertToEntityAttribute(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
