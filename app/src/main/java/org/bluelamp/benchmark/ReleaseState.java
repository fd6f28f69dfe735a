package org.bluelamp.benchmark;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;

/** How far a release has come. */
public enum ReleaseState implements Coded {
    /** Computed, and seen by the national service alone, until a second person publishes or discards it. */
    PREPARED,
    /** For everybody, and for good. */
    PUBLISHED,
    /** Never published. */
    DISCARDED;

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<ReleaseState, String> {
        @Override
        public String convertToDatabaseColumn(ReleaseState state) {
            return state.code();
        }

        @Override
        public ReleaseState convertToEntityAttribute(String code) {
            return Coded.of(ReleaseState.class, code);
        }
    }
}
