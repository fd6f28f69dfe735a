package org.bluelamp.evidence;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** What sort of thing is offered. */
public enum EvidenceKind implements Coded {
    POLICY,
    MINUTES,
    TRAINING_RECORD,
    DATA_EXTRACT,
    SURVEY,
    AUDIT,
    EXERCISE_REPORT,
    PHOTO,
    LINK;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<EvidenceKind> {
        Stored() {
            super(EvidenceKind.class);
        }
    }
}
