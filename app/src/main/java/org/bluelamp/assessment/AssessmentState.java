package org.bluelamp.assessment;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** How far an assessment has come. Answers change only while it is in progress. */
public enum AssessmentState implements Coded {
    IN_PROGRESS,
    FOR_SIGN_OFF,
    SIGNED_OFF,
    SUBMITTED;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<AssessmentState> {
        Stored() {
            super(AssessmentState.class);
        }
    }
}
