package org.bluelamp.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;

/** How far an assessment has come. Answers change only while it is in progress. */
public enum AssessmentState {
    IN_PROGRESS,
    FOR_SIGN_OFF,
    SIGNED_OFF,
    SUBMITTED;

    /** The word in the database and the API, such as {@code for-sign-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Converter(autoApply = true)
    static class Codes implements AttributeConverter<AssessmentState, String> {
        @Override
        public String convertToDatabaseColumn(AssessmentState state) {
            return state.code();
        }

        @Override
        public AssessmentState convertToEntityAttribute(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
